import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { isDay } from './calendar.ts';
import { shortWeekdays, weekdays } from './date-words.ts';
import type { DateMatch, Point } from './point.ts';
import { beforeMonth, dayAt, isDayNumber, isYearNumber, monthAt } from './token-tests.ts';

/**
 * A date with a named month: `June 27`, `27 June 2025`, `Wednesday, July 16, 2025`, `May 2025`, `the 16th of July`,
 * `June 27-30`. A lone weekday is not its matter.
 */
export function calendarDateAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  const named = weekdayBefore(tokens, index);
  const start = named?.next ?? index;
  const match = monthFirst(tokens, start) ?? dayFirst(tokens, start);
  if (match === undefined) return undefined;
  const point =
    named !== undefined && match.point.kind === 'day' ? { ...match.point, weekday: named.weekday } : match.point;
  return { first: index, next: match.next, point };
}

type Match = Omit<DateMatch, 'first'>;

/** `June 27, 2025`, `June 27-30`, `June 2025`, `June`. */
function monthFirst(tokens: readonly Token[], index: number): Match | undefined {
  const named = monthAt(tokens, index);
  if (named === undefined) return undefined;
  if (isGivenName(tokens, index, named.next)) return undefined;
  const { month } = named;
  const at = wordAt(tokens, named.next) === 'the' ? named.next + 1 : named.next;
  const day = isDigitsOfTime(tokens, at) ? undefined : dayAt(tokens, at);
  if (day === undefined) return monthAlone(tokens, named.next, month);
  const last = lastDay(tokens, day.next, day.day);
  const year = yearBehind(tokens, last?.next ?? day.next);
  return dayMatch({ month, day: day.day, year: year?.year }, last?.day, year?.next ?? last?.next ?? day.next);
}

/** `27 June 2025`, `27th of June`, `27-30 June`, `the 27th of June`. */
function dayFirst(tokens: readonly Token[], index: number): Match | undefined {
  const start = wordAt(tokens, index) === 'the' ? index + 1 : index;
  const day = dayAt(tokens, start);
  if (day === undefined) return undefined;
  const last = lastDay(tokens, day.next, day.day);
  const end = last?.next ?? day.next;
  const isOf = wordAt(tokens, end) === 'of';
  const named = monthAt(tokens, isOf ? end + 1 : end);
  // In "the 7 October attack" the article belongs to the attack.
  if (named === undefined || (start > index && !isOf)) return undefined;
  const year = yearBehind(tokens, named.next);
  return dayMatch({ month: named.month, day: day.day, year: year?.year }, last?.day, year?.next ?? named.next);
}

function monthAlone(tokens: readonly Token[], next: number, month: number): Match {
  const year = yearBehind(tokens, next);
  const months = isHyphen(tokens[next]) ? monthAt(tokens, next + 1) : undefined;
  if (months !== undefined && months.month > month) {
    const shared = yearBehind(tokens, months.next);
    const to: Point = { kind: 'month', month: months.month, year: shared?.year };
    return {
      next: shared?.next ?? months.next,
      point: { kind: 'range', from: { kind: 'month', month, year: shared?.year }, to },
    };
  }
  return { next: year?.next ?? next, point: { kind: 'month', month, year: year?.year } };
}

function dayMatch(
  start: { month: number; day: number; year: number | undefined },
  last: number | undefined,
  next: number,
): Match | undefined {
  // A leap year stands in for a year that is not known.
  if (!isDay(start.year ?? 2000, start.month, start.day)) return undefined;
  const from: Point = { kind: 'day', ...start };
  if (last === undefined) return { next, point: from };
  if (!isDay(start.year ?? 2000, start.month, last)) return undefined;
  return { next, point: { kind: 'range', from, to: { kind: 'day', ...start, day: last } } };
}

/** The high end in `27-30`, `27 to 30` and `14 and 15`; the days stand in rising order. */
function lastDay(tokens: readonly Token[], index: number, first: number): { day: number; next: number } | undefined {
  const isJoined = isHyphen(tokens[index]) || wordAt(tokens, index) === 'to';
  const isPair = wordAt(tokens, index) === 'and' && !isCounting(tokens, index + 1);
  const last = isJoined || isPair ? dayAt(tokens, index + 1) : undefined;
  if (last === undefined) return undefined;
  const distance = last.day - first;
  return (isPair ? distance === 1 : distance > 0) ? last : undefined;
}

/** `, 2025`, `2025`, `of 2025`. */
function yearBehind(tokens: readonly Token[], index: number): { year: number; next: number } | undefined {
  const at = [',', 'of'].includes(wordAt(tokens, index)) ? index + 1 : index;
  return isYearNumber(tokens[at]) ? { year: Number(tokens[at]?.text), next: at + 1 } : undefined;
}

/** `June 10:30` does not hold a tenth of June. */
function isDigitsOfTime(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === ':' && isGlued(tokens, index + 1) && isGlued(tokens, index + 2);
}

/** `Wednesday, ` or `Wed. ` before a date. */
function weekdayBefore(tokens: readonly Token[], index: number): { weekday: number; next: number } | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  const weekday = weekdays.get(token.lower) ?? shortWeekdays.get(token.lower);
  if (weekday === undefined) return undefined;
  let next = index + 1;
  if (tokens[next]?.text === '.' && !weekdays.has(token.lower)) next += 1;
  if (tokens[next]?.text === ',') next += 1;
  return { weekday, next };
}

/** "July 14 and 15 people": the second number counts something. */
function isCounting(tokens: readonly Token[], index: number): boolean {
  const behind = tokens[index + 1];
  if (behind?.kind !== 'word' || monthAt(tokens, index + 1) !== undefined) return false;
  return !/^(?:in|at|when|as|and|the|with|for|by|of|to|but|after|before|during|that|which|was|were|is|are|will)$/.test(
    behind.lower,
  );
}

/** "April Smith met June Jones": a month that is a given name too, before a surname. */
function isGivenName(tokens: readonly Token[], index: number, next: number): boolean {
  const name = tokens[index];
  const behind = tokens[next];
  if (!/^(?:april|june|august)$/.test(name?.lower ?? '') || behind?.kind !== 'word') return false;
  const before = wordAt(tokens, index - 1);
  const isIntroduced =
    (beforeMonth.has(before) && !/^(?:and|or|for|from|to)$/.test(before)) || isDayNumber(tokens[index - 1]);
  return /^\p{Lu}\p{Ll}/u.test(behind.text) && !isIntroduced;
}
