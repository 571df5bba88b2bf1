import type { Token } from '../language/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { Mention } from './mentions.ts';

/** Most words of a line that holds names alone. */
const longestLine = 24;

/** True for "By Chan Dara and Lisa Cox": a line of names, in which capitals show names though it looks like a heading. */
export function isByline([first, ...rest]: readonly Token[]): boolean {
  const isNames = rest.every(({ isCapitalised, text }) => isCapitalised || /^(?:,|and|&|in|for)$/.test(text));
  return first?.text === 'By' && rest.length > 1 && rest.length < longestLine && isNames;
}

/** The persons of a byline: each run of two words or more, before "in" and "for"; "Staff Writer" is nobody. */
export function toAuthors(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate) => withoutBy(candidate))
    .filter(
      ({ words, before }) =>
        words.length > 1 && words[0]?.lower !== 'staff' && !/^(?:in|for)$/.test(before.at(-1)?.lower ?? ''),
    );
}

function withoutBy(candidate: Candidate): Candidate {
  const [first, ...words] = candidate.words;
  const start = words[0]?.start;
  return first?.text === 'By' && start !== undefined ? { ...candidate, words, start } : candidate;
}

const number = /^\d+$/;
const alias = /^(?:a\.?k\.?a\.?|f\.?k\.?a\.?|alias)$/i;

/**
 * The person of a line such as "2. SENG, Bopha" or "a.k.a.: SENG, Pha": a family name in capitals, a comma and given
 * names, as notices of sanctions and of courts list them.
 */
export function findListedPerson(text: string, tokens: readonly Token[]): Mention | undefined {
  const from = tokens.findIndex(({ isCapitalised }) => isCapitalised);
  const isLead = tokens
    .slice(0, from)
    .every((token) => number.test(token.text) || alias.test(token.text) || token.kind === 'punctuation');
  const comma = tokens.findIndex(({ text: mark }) => mark === ',');
  const family = tokens.slice(Math.max(from, 0), comma);
  const given = tokens.slice(comma + 1);
  if (from < 0 || comma < from || !isLead || !family.every(isShouted)) return undefined;
  if (given.length === 0 || given.length > 4 || !given.every((word) => word.isCapitalised && !isShouted(word)))
    return undefined;
  return toPerson(text, [...family, ...given]);
}

/** Family names in capitals alone: "WEI is a director". */
function isShouted({ text }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** A mention that its line shows to be a person. */
export function toPerson(text: string, words: Token[]): Mention {
  const [start, end] = [(words[0] as Token).start, (words.at(-1) as Token).end];
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, text: name, words, hasTitle: true, isInitial: false, before: [], after: [] };
}
