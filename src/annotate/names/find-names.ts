import type { NameAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/seed.ts';
import { coordinators, determiners, prepositions, subordinators } from '../language/function-words.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { isHeading } from '../../parse/kinds.ts';
import type { Draft } from '../annotate.ts';
import { findAcronyms } from './acronyms.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { findKinds, type NameKind } from './kinds.ts';
import { findKnownNames } from './known-names.ts';
import { findListedPerson, isByline, toAuthors, toPerson } from './lines.ts';
import { toMentions, type Mention } from './mentions.ts';
import { textOf } from './word-tests.ts';

/**
 * Adds persons, organisations and places, without title, article and possessive. The kind of a name is decided once
 * for the whole text. Nationalities, languages, months and titles alone are no names; in headings only names are
 * found that the running text or the lists of places and bodies know.
 */
export function findNames(draft: Draft): Draft {
  const { text, paragraphs } = draft.seed;
  const headings: Token[][] = [];
  const candidates: Candidate[] = [];
  const persons: Mention[] = [];
  for (const { kind, start, end, sentences } of paragraphs) {
    const isTitle = kind === 'furniture' || (kind === 'heading' && isHeading(text.slice(start, end)));
    for (const sentence of sentences) {
      const tokens = tokenize(text, sentence.start, sentence.end);
      const listed = findListedPerson(text, tokens);
      if (listed) persons.push(listed);
      else if (isByline(tokens))
        persons.push(...toAuthors(findCandidates(tokens)).map(({ words }) => toPerson(text, words)));
      else if (isTitle || isTitleCase(tokens)) headings.push(tokens);
      else for (const candidate of findCandidates(tokens)) candidates.push(candidate);
    }
  }
  const mentions = [...persons, ...withKnownStarts(candidates).flatMap((candidate) => toMentions(text, candidate))];
  const { kinds, shortForms } = findKinds(mentions, findAcronyms(mentions));
  const known = new Map([...shortForms, ...kinds]);
  const inText = mentions.flatMap((mention) => toName(text, mention, kinds.get(mention.text)));
  const inHeadings = headings
    .flatMap((tokens) => findKnownNames(tokens, known))
    .flatMap((name) => toName(text, name, name.kind));
  const names = [...inText, ...inHeadings].sort((a, b) => a.start - b.start);
  return { ...draft, annotations: [...draft.annotations, ...names] };
}

/** A run of words that stands inside a sentence as well owes its capitals to no beginning: "Lantern Rights found …". */
function withKnownStarts(candidates: readonly Candidate[]): Candidate[] {
  const inner = new Set(
    candidates.filter(({ isInitial, words }) => !isInitial && words.length > 1).map(({ words }) => textOf(words)),
  );
  return candidates.map((candidate) =>
    candidate.isInitial && inner.has(textOf(candidate.words)) ? { ...candidate, isInitial: false } : candidate,
  );
}

/** True for a line in which hardly any but the small words are in small letters. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && lower !== "'s" && !isSmallWord(lower));
  return words.length > 4 && words.filter(({ isCapitalised }) => !isCapitalised).length <= words.length / 20;
}

function isSmallWord(lower: string): boolean {
  return determiners.has(lower) || prepositions.has(lower) || coordinators.has(lower) || subordinators.has(lower);
}

function toName(text: string, { start, end }: Span, kind: NameKind | undefined): NameAnnotation[] {
  return kind ? [{ type: kind, start, end, text: text.slice(start, end) }] : [];
}
