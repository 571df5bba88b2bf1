import type { TextSpan } from '../../model/annotation.ts';
import type { Span } from '../../model/seed.ts';
import { allowedNumbers } from '../allowed-numbers.ts';
import { findDates, type FoundDate } from '../dates/find-dates.ts';
import { findAll } from '../words/find-all.ts';
import { coverSpans } from './cover-spans.ts';
import { numberPattern } from './number-pattern.ts';

/** What a stretch of our prose states in numbers. */
export interface StatedNumbers {
  /** Digits, number words, percentages and magnitudes that nothing excuses. */
  numbers: TextSpan[];
  dates: FoundDate[];
}

/**
 * Every number and every date of a text, strictly: a digit or number word counts wherever it stands, except in
 * `names` that hold one ("Mango Park 2", file names) and in the few phrases of `allowed-numbers.ts`.
 */
export function findStatedNumbers(text: string, names: readonly string[] = []): StatedNumbers {
  const excused = [...names.flatMap((name) => findAll(text, name)), ...findAllowed(text)];
  const dates = findDates(text).filter((date) => !isInside(date, excused));
  const numbers = [...coverSpans(text, [...excused, ...dates]).matchAll(numberPattern)].map(({ 0: words, index }) => {
    return { start: index, end: index + words.length, text: words };
  });
  return { numbers, dates };
}

function findAllowed(text: string): Span[] {
  return allowedNumbers.flatMap(({ pattern }) => {
    return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  });
}

function isInside(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start <= span.start && span.end <= end);
}
