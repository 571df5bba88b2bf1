import { type Token, wordAt } from '../../parse/numbers/tokens.ts';
import type { DateMatch } from './point.ts';
import { isYearNumber } from './token-tests.ts';

/** Feasts with a fixed day, as words in lower case. */
const feasts: readonly (readonly [words: readonly string[], month: number, day: number])[] = [
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['christmas'], 12, 25],
  [['boxing', 'day'], 12, 26],
  [['new', 'year', "'s", 'eve'], 12, 31],
  [['new', 'year', "'s", 'day'], 1, 1],
  [['valentine', "'s", 'day'], 2, 14],
  [['may', 'day'], 5, 1],
  [['halloween'], 10, 31],
];

/** A feast with a fixed day: `Christmas Eve`, `New Year's Day 2025`. */
export function holidayDateAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  if (!/^\p{Lu}/u.test(tokens[index]?.text ?? '')) return undefined;
  const feast = feasts.find(([words]) => words.every((word, step) => wordAt(tokens, index + step) === word));
  if (feast === undefined) return undefined;
  const [words, month, day] = feast;
  const next = index + words.length;
  // "Christmas Island" and "Christmas tree" are no dates.
  const isName =
    words.length === 1 &&
    tokens[next]?.kind === 'word' &&
    !/^(?:and|in|on|at|for|this|last|but|or|when|as|with|to)$/.test(wordAt(tokens, next));
  if (isName) return undefined;
  const year = isYearNumber(tokens[next]) ? Number(tokens[next]?.text) : undefined;
  return { first: index, next: year === undefined ? next : next + 1, point: { kind: 'day', month, day, year } };
}
