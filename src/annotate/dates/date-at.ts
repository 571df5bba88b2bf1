import { isGlued, isHyphen, type Token } from '../../parse/numbers/tokens.ts';
import { calendarDateAt } from './calendar-date.ts';
import { holidayDateAt } from './holiday-date.ts';
import { modifiedDateAt } from './modified-date.ts';
import { numericDateAt } from './numeric-date.ts';
import { partDateAt } from './part-date.ts';
import type { DateMatch } from './point.ts';
import { relativeDateAt, shifts } from './relative-date.ts';
import { wordAt } from './token-tests.ts';
import { weekdayDateAt } from './weekday-date.ts';
import { yearDateAt } from './year-date.ts';

/**
 * In order: a full date before the weekday or year inside it; parts of a year before the year;
 * "last Wednesday" before "last" with a unit.
 */
const matchers = [
  numericDateAt,
  calendarDateAt,
  partDateAt,
  weekdayDateAt,
  holidayDateAt,
  relativeDateAt,
  yearDateAt,
] as const;

/** The date expression that begins with the token at `index`. */
export function dateAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  if (isInsideWord(tokens, index)) return undefined;
  const match = modifiedDateAt(tokens, index, plainDateAt) ?? plainDateAt(tokens, index);
  return match && withYearWord(tokens, match);
}

function plainDateAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  for (const matcher of matchers) {
    const match = matcher(tokens, index);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** "February 11 this year", "May last year": the words behind it give the year. */
function withYearWord(tokens: readonly Token[], match: DateMatch): DateMatch {
  const { point, next } = match;
  if ((point.kind !== 'day' && point.kind !== 'month') || point.year !== undefined) return match;
  const start = ['of', ','].includes(wordAt(tokens, next)) ? next + 1 : next;
  const yearShift = shifts.get(wordAt(tokens, start));
  if (yearShift === undefined || wordAt(tokens, start + 1) !== 'year') return match;
  return { ...match, next: start + 2, point: { ...point, yearShift } };
}

/** A letter or a hyphen behind a letter touches the token on its left; "mid-July" and "pre-2020" begin before it. */
function isInsideWord(tokens: readonly Token[], index: number): boolean {
  if (!isGlued(tokens, index)) return false;
  const before = tokens[index - 1];
  if (before?.kind === 'word' || before?.kind === 'digits') return true;
  if (before?.text === '.' && isGlued(tokens, index - 1) && tokens[index - 2]?.kind === 'digits') return true;
  const isJoined = before?.text === '-' && isGlued(tokens, index - 1) && tokens[index - 2]?.kind === 'word';
  return isJoined && !/^(?:mid|early|late|pre|post)$/.test(wordAt(tokens, index - 2)) && !isHyphen(tokens[index]);
}
