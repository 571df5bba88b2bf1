import type { AnchoredClaim, Source } from '../model/dossier.ts';

/** Letters up to which a passage is named whole. */
const longest = 120;
/** Words at each end of a passage that mostly name a longer one, and words around one that stands more than once. */
const [edge, context] = [5, 4];

/**
 * The fragment of an address that leads a browser to the words of a claim, e.g. `c-x:~:text=as%20many%20as`: a browser that
 * cannot look for words goes to the id before them. The id alone where the words cannot be told from the same ones elsewhere.
 */
export function toTextFragment(anchored: AnchoredClaim, source: Source): string {
  const { claim, start, end } = anchored;
  const words = toWords(source.text.slice(start, end));
  const parts = end - start > longest ? nameByEnds(words, source) : nameWhole(words, anchored, source);
  return parts === undefined ? claim.id : `${claim.id}:~:text=${parts.join(',')}`;
}

/** As many of the first words as stand on the page once, and the last. */
function nameByEnds(words: readonly string[], source: Source): string[] {
  const counts = words.map((_, index) => index + 1).slice(edge - 1);
  const count = counts.find((first) => isSingle(words.slice(0, first), source)) ?? words.length;
  return [words.slice(0, count), words.slice(-edge)].map(encode);
}

/** All words, with those before and after in the same paragraph where the page has them twice. */
function nameWhole(words: readonly string[], anchored: AnchoredClaim, source: Source): string[] | undefined {
  if (isSingle(words, source)) return [encode(words)];
  const { text, page } = source;
  const block = page.paragraphs.find(({ id }) => id === anchored.paragraph);
  const before = toWords(text.slice(block?.start, anchored.start)).slice(-context);
  const after = toWords(text.slice(anchored.end, block?.end)).slice(0, context);
  if (before.length + after.length === 0) return undefined;
  const prefix = before.length > 0 ? [`${encode(before)}-`] : [];
  const suffix = after.length > 0 ? [`-${encode(after)}`] : [];
  return [...prefix, encode(words), ...suffix];
}

/** Whether words stand once in the text and not among those that show its title, author and date above it. */
function isSingle(words: readonly string[], { text, page }: Source): boolean {
  const facts = [page.title, page.publisher, page.author, page.published].map(({ evidence }) => evidence ?? '');
  const shown = toWords([text, ...facts].join('\n')).join(' ');
  const name = words.join(' ');
  return shown.indexOf(name) === shown.lastIndexOf(name);
}

function toWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** A hyphen parts the words of a passage from those around it: where one stands bare, the whole name fails. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
