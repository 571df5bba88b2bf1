import { describe, expect, it } from 'vitest';
import { dateRows } from './figure-rows.ts';
import { seedText } from './seed-text.ts';

describe('dates of the five texts', () => {
  it('are those of the ministry’s answer to CNA, seen from a day in late November', () => {
    expect(dateRows(seedText('000'), '2025-11-22')).toEqual([
      'today = 2025-11-22 (inferred)',
      'November 21 = 2025-11-21 (inferred)',
      '2025 = 2025-01-01..2025-12-31',
      'this year = 2025-01-01..2025-12-31 (inferred)',
    ]);
  });

  it('stay open in the report of arrests, which bears no date', () => {
    expect(dateRows(seedText('001'))).toEqual([
      'June 27 = XXXX-06-27',
      'the first half of 2025 = 2025-01-01..2025-06-30 2025-H1',
      'this year = unresolved',
    ]);
  });

  it('are few in the promotional post', () => {
    expect(dateRows(seedText('002'))).toEqual([
      'June 2025 = 2025-06-01..2025-06-30',
      'today = unresolved',
      'tomorrow = unresolved',
      '2025 = 2025-01-01..2025-12-31',
    ]);
  });

  it('are the date line and one year in the commentary', () => {
    expect(dateRows(seedText('003'), '2025-07-19')).toEqual([
      '19 July 2025 = 2025-07-19',
      '2023 = 2023-01-01..2023-12-31',
    ]);
  });

  it('are those of the report on missed sites, seen from the week of the raids', () => {
    expect(dateRows(seedText('004'), '2025-07-19')).toEqual([
      'July 16, 2025 = 2025-07-16',
      'July 16, 2025 = 2025-07-16',
      'Wednesday = 2025-07-16 (inferred)',
      'Wednesday = 2025-07-16 (inferred)',
      'Wednesday = 2025-07-16 (inferred)',
      'July 15, 2025 = 2025-07-15',
      'May = 2025-05-01..2025-05-31 (inferred)',
      'July 14 = 2025-07-14 (inferred)',
      'late last year = 2024-01-01..2024-12-31 (inferred)',
      'Wednesday evening = 2025-07-16 (inferred)',
      'this week = 2025-07-14..2025-07-20 (inferred)',
    ]);
  });
});
