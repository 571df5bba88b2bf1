import { describe, expect, it } from 'vitest';
import { toCslDate, toCslNames, toInstitution } from '../../src/cite/csl.ts';

describe('toCslDate', () => {
  it.each([
    ['2025', [[2025]]],
    ['2025-07', [[2025, 7]]],
    ['2025-07-09', [[2025, 7, 9]]],
    [
      '2025-07-16/2025-07-22',
      [
        [2025, 7, 16],
        [2025, 7, 22],
      ],
    ],
  ])('reads %s', (value, parts) => {
    expect(toCslDate(value)).toEqual({ 'date-parts': parts });
  });

  it('has no date for an interval with an open end, which would pass for its first day', () => {
    expect(toCslDate('2025-11-21/..')).toBeUndefined();
  });
});

describe('toCslNames', () => {
  it('takes a name apart only where a comma shows its order', () => {
    expect(toCslNames('Rim, Sokvy; Van Dara')).toEqual([{ family: 'Rim', given: 'Sokvy' }, { literal: 'Van Dara' }]);
  });

  it('keeps letters of any script', () => {
    expect(toCslNames('រឹម, សុខវី')).toEqual([{ family: 'រឹម', given: 'សុខវី' }]);
  });
});

describe('toInstitution', () => {
  it('leaves one comma, at the end', () => {
    expect(toInstitution('Treasury, Office of Assets')).toBe('Treasury – Office of Assets,');
  });
});
