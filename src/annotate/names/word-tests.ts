import { auxiliaries, determiners, prepositions, subjectPronouns, subordinators } from '../language/function-words.ts';
import type { Token } from '../language/tokens.ts';

/** What may be written together with a name or title: "anti-", "then-". */
export const namePrefix = /^(?:then|ex|vice|co|pro|anti|non|pre|post|mid)-(?=\p{Lu})/u;

/** The words as they stand, with single spaces where there is white space. */
export function textOf(words: readonly Token[]): string {
  return words
    .map(({ text, start }, index) => (index > 0 && start > (words[index - 1] as Token).end ? ' ' : '') + text)
    .join('');
}

/** "NEW YORK" → "New York". */
export function toTitleCase(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** True for a small word of grammar, "We've" and the like included. */
export function isFunctionWord({ lower }: Token): boolean {
  const stem = lower.replace(/'(?:ve|re|ll|d|m|t)$/, '');
  if (stem !== lower) return subjectPronouns.has(stem) || auxiliaries.has(lower);
  const isPronoun = subjectPronouns.has(lower) || determiners.has(lower);
  return isPronoun || prepositions.has(lower) || subordinators.has(lower) || lower === 'and' || lower === 'but';
}
