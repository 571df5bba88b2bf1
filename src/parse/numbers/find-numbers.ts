import type { Qualifier, TextSpan } from '../../model/annotation.ts';
import { scanNumbers } from './scan-numbers.ts';
import { isGlued, isHyphen, toTokens, type Token } from './tokens.ts';

/** A number in prose: digits, number words or a vague magnitude, without hedge, currency sign and unit. */
export interface FoundNumber extends TextSpan {
  value: number;
  /** High end, of a range or a vague magnitude. */
  max?: number;
  qualifier?: Qualifier;
}

/**
 * Every number that a text states, in order: "1,859", "two thousand", "hundreds", "8,000+".
 * Years and days are numbers as well here; digits inside a word ("COVID-19", "G20") and "one" as a pronoun are not.
 */
export function findNumbers(text: string): FoundNumber[] {
  const tokens = toTokens(text);
  return scanNumbers(tokens, (index) => isInsideWord(tokens, index)).map(({ first, next, value, max, qualifier }) => {
    const start = (tokens[first] as Token).start;
    const end = (tokens[next - 1] as Token).end;
    return {
      start,
      end,
      text: text.slice(start, end),
      value,
      ...(max !== undefined && { max }),
      ...(qualifier && { qualifier }),
    };
  });
}

/** True for digits that letters touch on the left, directly or through a hyphen. */
export function isInsideWord(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== 'digits' || !isGlued(tokens, index)) return false;
  const before = tokens[index - 1];
  if (before?.kind === 'word') return true;
  return (
    isHyphen(before) &&
    before?.text !== '–' &&
    before?.text !== '—' &&
    isGlued(tokens, index - 1) &&
    tokens[index - 2]?.kind === 'word'
  );
}
