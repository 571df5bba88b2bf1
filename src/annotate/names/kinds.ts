import type { NameAnnotation } from '../../model/annotation.ts';
import { isOrdinary } from '../language/ordinary-words.ts';
import { foldName, places } from '../language/places.ts';
import { weighContext } from './context.ts';
import { weighWords, type Weights } from './evidence.ts';
import { bodyHeads, bodyOf, noAcronyms } from './bodies.ts';
import type { Mention } from './mentions.ts';

export type NameKind = NameAnnotation['type'];

interface Entry {
  words: Mention['words'];
  weights: Weights;
  context: Weights;
  mentions: Mention[];
}

/** The kinds of names as they stand in a text, and those of the short forms that they allow. */
interface FoundKinds {
  kinds: Map<string, NameKind>;
  shortForms: Map<string, NameKind>;
}

/** Surroundings count up to here, so that a name that recurs often is not decided by one weak sign. */
const mostContext = 5;
const kinds: NameKind[] = ['person', 'organisation', 'place'];

/**
 * The kind of each distinct name of a text, decided over all its mentions: what its words are, what stands around
 * them, and which full name it is a short form of.
 */
export function findKinds(mentions: readonly Mention[], acronyms: ReadonlyMap<string, string>): FoundKinds {
  const entries = toEntries(mentions);
  const found = new Map<string, NameKind>();
  for (const [name, full] of acronyms) {
    found.set(name, 'organisation');
    if (entries.has(full)) found.set(full, 'organisation');
  }
  for (const [text, entry] of entries) {
    const kind = found.get(text) ?? decide(entry, leastFor(entry));
    if (kind) found.set(text, kind);
  }
  const shortForms = toShortForms(entries, found);
  return { kinds: withShortForms(entries, found, shortForms), shortForms };
}

function toEntries(mentions: readonly Mention[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const mention of mentions) {
    const known = entries.get(mention.text);
    const context = weighContext(mention);
    if (known) {
      known.mentions.push(mention);
      for (const kind of kinds) known.context[kind] += context[kind];
      if (mention.hasTitle) known.weights.person += 4;
    } else {
      const weights = weighWords(mention);
      if (weights) entries.set(mention.text, { words: mention.words, weights, context, mentions: [mention] });
    }
  }
  return entries;
}

/** How much must speak for a kind: least for several words of which English does not know all. */
function leastFor({ words }: Entry): number {
  if (words.length === 1) return 2.5;
  return words.every(({ lower }) => isOrdinary(lower)) ? 2.5 : 0.5;
}

function total({ weights, context }: Entry, kind: NameKind): number {
  return weights[kind] + Math.max(-mostContext, Math.min(mostContext, context[kind]));
}

function decide(entry: Entry, least: number): NameKind | undefined {
  const [best] = kinds.map((kind) => ({ kind, weight: total(entry, kind) })).sort((a, b) => b.weight - a.weight);
  if (!best || best.weight < least) return undefined;
  if (entry.weights.place >= 4) return best.kind;
  const onlyInitial = entry.mentions.every(({ isInitial, words }) => isInitial && words.length === 1);
  if (onlyInitial && isOrdinary(entry.words[0]?.lower ?? '')) return undefined;
  return best.kind;
}

/** Names that are parts of full names take their kind: "Sims", "Suu Kyi", "Amnesty". */
function withShortForms(
  entries: ReadonlyMap<string, Entry>,
  found: Map<string, NameKind>,
  shortForms: ReadonlyMap<string, NameKind>,
): Map<string, NameKind> {
  for (const [text, entry] of entries) {
    const kind = shortForms.get(text);
    if (!kind || kind === found.get(text)) continue;
    const isPlace = places.has(foldName(text)) && total(entry, 'place') >= total(entry, kind) + 3;
    if (!isPlace && (isAllowed(entry, kind) || found.has(text))) found.set(text, kind);
  }
  // What nothing decides and English does not know as a word is a name still, most often a person's.
  for (const [text, entry] of entries) {
    if (found.has(text) || entry.words.length > 1 || isOrdinary(entry.words[0]?.lower ?? '')) continue;
    const kind = decide(entry, entry.mentions.some(({ isInitial }) => !isInitial) ? 0.7 : 1);
    if (kind && !noAcronyms.has(text)) found.set(text, kind);
  }
  return found;
}

function toShortForms(
  entries: ReadonlyMap<string, Entry>,
  found: ReadonlyMap<string, NameKind>,
): Map<string, NameKind> {
  const forms = new Map<string, NameKind>();
  for (const [text, kind] of found) {
    const words = entries.get(text)?.words ?? [];
    if (words.length < 2) continue;
    const texts = words.map((word) => word.text);
    if (kind === 'person') {
      for (let index = 1; index < texts.length; index += 1) forms.set(texts.slice(index).join(' '), kind);
      forms.set(texts[0] as string, kind);
      if (texts.length > 2) forms.set(texts.slice(0, 2).join(' '), kind);
      forms.set((texts.at(-1) as string).replace(/^al-/i, ''), kind);
    } else if (kind === 'organisation' && texts[1] !== 'of' && !isGeneric(texts[0] as string)) {
      forms.set(texts[0] as string, kind);
    }
  }
  return forms;
}

/** First words that many bodies share. */
function isGeneric(word: string): boolean {
  return (
    /^(?:National|International|Royal|United|Federal|State|General|Central|American|World|European|Supreme|New|North|South|East|West|Human|Foreign|Interior|Public|First|Free|House|Senate|The)$/.test(
      word,
    ) ||
    bodyHeads.has(word) ||
    bodyOf.has(word) ||
    places.has(foldName(word))
  );
}

/** An ordinary word at the beginning of a sentence is a short form only before a verb. */
function isAllowed({ words, mentions }: Entry, kind: NameKind): boolean {
  if (!isOrdinary(words[0]?.lower ?? '') || words.length > 1) return true;
  return mentions.some(({ isInitial, after }) => !isInitial || isVerb(after[0]?.lower ?? '')) || kind === 'person';
}

function isVerb(lower: string): boolean {
  return /^(?:also|has|have|had|is|was|will|would|said|says|told|\w+ed)$/.test(lower);
}
