import { type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { ordinals } from './date-words.ts';
import type { DateMatch } from './point.ts';
import { shifts } from './relative-date.ts';
import { isYearNumber } from './token-tests.ts';

/** A quarter or half of a year: `the first half of 2025`, `the third quarter`, `Q3 2024`, `H1`, `third-quarter`. */
export function partDateAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  return codeAt(tokens, index) ?? wordsAt(tokens, index);
}

/** `Q3 2024`, `H1 of 2025`: the code comes as a letter and a digit that touch. */
function codeAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  const letter = tokens[index]?.text;
  const digit = tokens[index + 1];
  if ((letter !== 'Q' && letter !== 'H') || digit?.start !== tokens[index]?.end) return undefined;
  const number = Number(digit?.text);
  if (!(number >= 1 && number <= (letter === 'Q' ? 4 : 2))) return undefined;
  const year = yearBehind(tokens, index + 2);
  // "H1" is the name of a virus and of motorways as well.
  if (letter === 'H' && year === undefined) return undefined;
  return { first: index, next: year?.next ?? index + 2, point: { kind: 'part', part: letter, number, ...year?.year } };
}

function wordsAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  const start = ['the', 'this'].includes(wordAt(tokens, index)) ? index + 1 : index;
  const number = ordinals.get(wordAt(tokens, start));
  if (number === undefined) return undefined;
  const isJoined = tokens[start + 1]?.text === '-';
  const at = isJoined ? start + 2 : start + 1;
  const unit = wordAt(tokens, at);
  const part = unit === 'quarter' ? 'Q' : unit === 'half' ? 'H' : undefined;
  if (part === undefined || number > (part === 'Q' ? 4 : 2)) return undefined;
  const year = yearBehind(tokens, at + 1);
  // Matches and films have halves too; a quarter without a year may as well be a figure ("a third quarter").
  if (year === undefined && part === 'H') return undefined;
  if (year === undefined && wordAt(tokens, at + 1) === 'of') return undefined;
  return { first: index, next: year?.next ?? at + 1, point: { kind: 'part', part, number, ...year?.year } };
}

/** `2025`, `of 2025`, `of the year`, `of last year`. */
function yearBehind(
  tokens: readonly Token[],
  index: number,
): { next: number; year: { year?: number; shift?: number } } | undefined {
  const isOf = ['of', ','].includes(wordAt(tokens, index));
  const at = isOf ? index + 1 : index;
  if (isYearNumber(tokens[at])) return { next: at + 1, year: { year: Number(tokens[at]?.text) } };
  const isThe = wordAt(tokens, at) === 'the';
  const shift = isThe ? 0 : shifts.get(wordAt(tokens, at));
  if (shift === undefined || wordAt(tokens, at + 1) !== 'year' || (!isOf && isThe)) return undefined;
  return { next: at + 2, year: { shift } };
}
