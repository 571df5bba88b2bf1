import { smallNumbers } from '../../parse/numbers/number-words.ts';
import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { wordSet } from '../../parse/numbers/word-set.ts';
import { calendarDateAt } from './calendar-date.ts';
import { months, weekdays } from './date-words.ts';
import { holidayDateAt } from './holiday-date.ts';
import { modifiedDateAt } from './modified-date.ts';
import { numericDateAt } from './numeric-date.ts';
import { partDateAt } from './part-date.ts';
import type { DateMatch } from './point.ts';
import { relativeDateAt, shifts } from './relative-date.ts';
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

const beginnings = wordSet(`
  the a an early late mid earlier later middle end beginning start turn eve this that last past next coming current
  previous following today tonight yesterday tomorrow spring summer autumn fall winter fiscal financial first second
  third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth several few many half
`);

/** The date expression that begins with the token at `index`. */
export function dateAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  if (!canBegin(tokens[index]) || isInsideWord(tokens, index)) return undefined;
  const match = modifiedDateAt(tokens, index, plainDateAt) ?? plainDateAt(tokens, index);
  return match && withYearWord(tokens, match);
}

/** Rules most words out at once: a date begins with digits, a capital, an apostrophe or one of few words. */
function canBegin(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind !== 'word') return token.kind === 'digits' || /^['’‘]$/.test(token.text);
  return beginnings.has(token.lower) || smallNumbers.has(token.lower) || token.text[0] !== token.lower[0];
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
  const start = wordAt(tokens, next) === 'of' ? next + 1 : next;
  const yearShift = shifts.get(wordAt(tokens, start));
  if (yearShift === undefined || wordAt(tokens, start + 1) !== 'year') return match;
  return { ...match, next: start + 2, point: { ...point, yearShift } };
}

/** A letter or a hyphen behind a letter touches the token on its left; "mid-July" and "pre-2020" begin before it. */
function isInsideWord(tokens: readonly Token[], index: number): boolean {
  if (!isGlued(tokens, index)) return false;
  const before = tokens[index - 1];
  if (before?.kind === 'word' || before?.kind === 'digits') return true;
  const isParted = /^[./-]$/.test(before?.text ?? '') && isGlued(tokens, index - 1);
  if (isParted && tokens[index - 2]?.kind === 'digits') return true;
  const isJoined = before?.text === '-' && isGlued(tokens, index - 1) && tokens[index - 2]?.kind === 'word';
  if (!isJoined || isHyphen(tokens[index])) return false;
  const joined = wordAt(tokens, index - 2);
  return !months.has(joined) && !weekdays.has(joined) && !/^(?:mid|early|late|pre|post)$/.test(joined);
}
