import { describe, expect, it } from 'vitest';
import { findFirstDay, findLastDay } from '../../src/parse/date-span.ts';

describe('findFirstDay', () => {
  it.each([
    [null, null],
    ['2025', '2025-01-01'],
    ['2025-07', '2025-07-01'],
    ['2025-07-19', '2025-07-19'],
    ['2025-11-21/..', '2025-11-21'],
  ])('gives the first day of %s', (value, expected) => {
    expect(findFirstDay(value)).toBe(expected);
  });
});

describe('findLastDay', () => {
  it.each([
    [null, null],
    ['2025', '2025-12-31'],
    ['2024-02', '2024-02-29'],
    ['2025-07-19', '2025-07-19'],
    ['2025-07-16/2025-07-22', '2025-07-22'],
    ['2025-11-21/..', null],
  ])('gives the last day of %s', (value, expected) => {
    expect(findLastDay(value)).toBe(expected);
  });
});
