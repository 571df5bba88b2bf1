import { describe, expect, it } from 'vitest';
import { formatDateSpan, formatDays, formatMaybeDay, formatPeriod } from '../../src/site/dates.ts';

describe('formatDays', () => {
  it.each([
    ['2025-07-16', '2025-07-16', '16 July 2025'],
    ['2025-07-16', '2025-07-22', '16–22 July 2025'],
    ['2025-06-27', '2025-07-03', '27 June – 3 July 2025'],
    ['2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2025-02-01', '2025-02-28', 'February 2025'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-01-01', '2025-06-30', '1 January – 30 June 2025'],
  ])('writes %s to %s without what both share', (from, to, expected) => {
    expect(formatDays(from, to)).toBe(expected);
  });
});

describe('formatDateSpan', () => {
  it.each([
    [null, 'not stated'],
    ['2025', '2025'],
    ['2025-07', 'July 2025'],
    ['2025-07-19', '19 July 2025'],
    ['2025-07-16/2025-07-22', '16–22 July 2025'],
    ['2025-11-21/..', '21 November 2025 or later'],
  ])('reads %s', (value, expected) => {
    expect(formatDateSpan(value)).toBe(expected);
  });
});

describe('formatPeriod', () => {
  it('says which end is not stated', () => {
    expect(formatPeriod({ from: '2025-06-27', to: null })).toBe('from 27 June 2025, end not stated');
    expect(formatPeriod({ from: null, to: '2025-06-27' })).toBe('up to 27 June 2025, start not stated');
    expect(formatPeriod({ from: null, to: null })).toBe('not stated');
  });

  it('never guesses a day', () => {
    expect(formatMaybeDay(null)).toBe('not stated');
  });
});
