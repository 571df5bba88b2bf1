import { numberAt } from '../../parse/numbers/number-at.ts';
import { type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { dayParts, periodUnits, seasons, weekdays } from './date-words.ts';
import type { DateMatch, Point, ShiftUnit } from './point.ts';
import { monthAt } from './token-tests.ts';

const days: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** Words that count units from the day of publication. */
export const shifts: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** A date that counts from the day of publication: `today`, `last year`, `two days ago`, `next month`. */
export function relativeDateAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  return dayWord(tokens, index) ?? shifted(tokens, index) ?? anaphor(tokens, index) ?? ago(tokens, index);
}

/** `today`, `yesterday evening`, `tonight`. */
function dayWord(tokens: readonly Token[], index: number): DateMatch | undefined {
  const word = wordAt(tokens, index);
  const amount = days.get(word);
  if (amount === undefined || isPossessiveName(tokens, index)) return undefined;
  const next = dayParts.has(wordAt(tokens, index + 1)) ? index + 2 : index + 1;
  return { first: index, next, point: { kind: 'shift', unit: 'day', amount } };
}

/** "USA Today" and "Today.com" are names. */
function isPossessiveName(tokens: readonly Token[], index: number): boolean {
  const isCapital = /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  const before = tokens[index - 1];
  return isCapital && before?.kind === 'word' && /^\p{Lu}/u.test(before.text);
}

/** `last week`, `this summer`, `next May`, `last night`, `this morning`, `the current quarter`. */
function shifted(tokens: readonly Token[], index: number): DateMatch | undefined {
  const start = wordAt(tokens, index) === 'the' ? index + 1 : index;
  const word = wordAt(tokens, start);
  const amount = shifts.get(word);
  // "the past year" is a stretch of twelve months.
  if (amount === undefined || (wordAt(tokens, index - 1) === 'the' && amount < 0)) return undefined;
  const hasArticle = start > index;
  // "the last year" is a stretch of twelve months, and "the next day" counts from another day.
  if (hasArticle && !['current', 'coming'].includes(word)) return undefined;
  const point = shiftPoint(tokens, start + 1, amount, word);
  return point && { first: index, next: point.next, point: point.point };
}

function shiftPoint(
  tokens: readonly Token[],
  at: number,
  amount: number,
  word: string,
): { next: number; point: Point } | undefined {
  const unit = wordAt(tokens, at);
  if (unit === 'fiscal' && wordAt(tokens, at + 1) === 'year') return { next: at + 2, point: { kind: 'unresolved' } };
  // "this day" and "past day" do not name a day of their own.
  if (periodUnits.has(unit) && unit !== 'day')
    return { next: at + 1, point: { kind: 'shift', unit: unit as ShiftUnit, amount } };
  if (word === 'past' || word === 'current' || word === 'coming') return undefined;
  const season = seasons.get(unit);
  if (season !== undefined) return { next: at + 1, point: { kind: 'season', code: season, shift: amount } };
  if (dayParts.has(unit) && (amount === 0 || unit === 'night')) {
    return { next: at + 1, point: { kind: 'shift', unit: 'day', amount: Math.min(amount, 0) } };
  }
  const named = monthAt(tokens, at);
  return named && { next: named.next, point: { kind: 'month', month: named.month } };
}

/** Dates that count from another date: found, and never resolved: `the next day`, `the same year`, `that day`. */
function anaphor(tokens: readonly Token[], index: number): DateMatch | undefined {
  const hasArticle = wordAt(tokens, index) === 'the';
  if (hasArticle && wordAt(tokens, index + 1) === 'day') return dayBeside(tokens, index);
  if (hasArticle && wordAt(tokens, index + 1) === 'weekend')
    return { first: index, next: index + 2, point: { kind: 'unresolved' } };
  const start = hasArticle ? index + 1 : index;
  const pointer = wordAt(tokens, start);
  if (!(hasArticle ? /^(?:next|previous|following|same|preceding)$/ : /^(?:that|previous|following)$/).test(pointer))
    return undefined;
  const unit = wordAt(tokens, start + 1);
  const isNamed = pointer !== 'same' && (monthAt(tokens, start + 1) !== undefined || weekdays.has(unit));
  const isUnit = periodUnits.has(unit) || (pointer !== 'that' && (dayParts.has(unit) || isNamed));
  if (!isUnit) return undefined;
  // "the same day-to-day" is no date.
  if (wordAt(tokens, start + 2) === '-') return undefined;
  return { first: index, next: start + 2, point: { kind: 'unresolved' } };
}

/** `the day before yesterday`, `the day after tomorrow`, `the day before`. */
function dayBeside(tokens: readonly Token[], index: number): DateMatch | undefined {
  const [side, day] = [wordAt(tokens, index + 2), wordAt(tokens, index + 3)];
  if (side === 'before' && day === 'yesterday') return { first: index, next: index + 4, point: shiftBy('day', -2) };
  if (side === 'after' && day === 'tomorrow') return { first: index, next: index + 4, point: shiftBy('day', 2) };
  return undefined;
}

/** `two days ago`, `a year ago`, `three weeks earlier`; the last stays unresolved. */
function ago(tokens: readonly Token[], index: number): DateMatch | undefined {
  const isArticle = ['a', 'an'].includes(wordAt(tokens, index));
  const number = isArticle ? { value: 1, next: index + 1 } : numberAt(tokens, index);
  if (number === undefined || ('max' in number && number.max !== undefined)) return undefined;
  const unit = wordAt(tokens, number.next).replace(/s$/, '');
  const direction = wordAt(tokens, number.next + 1);
  const isUnit = periodUnits.has(unit) && unit !== 'weekend';
  if (!isUnit || !['ago', 'earlier', 'later', 'from'].includes(direction)) return undefined;
  if (direction === 'from') {
    if (wordAt(tokens, number.next + 2) !== 'now') return undefined;
    return { first: index, next: number.next + 3, point: shiftBy(unit as ShiftUnit, number.value) };
  }
  const point: Point = direction === 'ago' ? shiftBy(unit as ShiftUnit, -number.value) : { kind: 'unresolved' };
  return { first: index, next: number.next + 2, point };
}

/** Only whole amounts within the calendar can be counted back. */
function shiftBy(unit: ShiftUnit, amount: number): Point {
  return Number.isInteger(amount) && Math.abs(amount) < 1000 ? { kind: 'shift', unit, amount } : { kind: 'unresolved' };
}
