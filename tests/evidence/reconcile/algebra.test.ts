import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areDisjoint, toInterval } from '../../../src/evidence/reconcile/interval.ts';
import {
  isPeriodInside,
  isPlaceInside,
  isPopulationInside,
  isScopeInside,
  type Scope,
} from '../../../src/evidence/reconcile/scope.ts';
import { bounds } from '../../../src/model/claim.ts';

const places = new Map([
  ['pier', { within: 'harbour' }],
  ['harbour', { within: 'coast' }],
  ['coast', {}],
  ['lake', {}],
]);
const day = fc.integer({ min: 1, max: 28 }).map((value) => `2025-03-${String(value).padStart(2, '0')}`);
const period = fc
  .tuple(day, day)
  .map(([a, b]) => ({ from: a < b ? a : b, to: a < b ? b : a, basis: 'stated' as const, evidence: null }));
const scope: fc.Arbitrary<Scope> = fc.record({
  period,
  place: fc.constantFrom('pier', 'harbour', 'coast', 'lake'),
  population: fc.constantFrom(null, 'foreigners', 'women'),
  asOf: fc.record({ date: fc.constant(null), basis: fc.constant('not-stated' as const) }),
});
const figure = fc.record({
  value: fc.integer({ min: 0, max: 1000 }),
  spread: fc.integer({ min: 1, max: 1000 }),
  bound: fc.constantFrom(...bounds),
});
const toFigure = ({ value, spread, bound }: { value: number; spread: number; bound: (typeof bounds)[number] }) => {
  const isSpread = bound === 'range' || bound === 'magnitude';
  return { value, bound, ...(isSpread ? { max: value + spread } : {}) };
};

const over = (from: string | null, to: string | null, asOf: string | null = null) => ({
  period: { from, to, basis: 'stated' as const, evidence: null },
  asOf: { date: asOf, basis: 'stated' as const },
});

describe('toInterval', () => {
  it.each([
    ['exact', { low: 100, high: 100 }],
    ['at-least', { low: 100, high: Infinity }],
    ['more-than', { low: 100, high: Infinity }],
    ['up-to', { low: 0, high: 100 }],
    ['less-than', { low: 0, high: 100 }],
    ['nearly', { low: 90, high: 100 }],
    ['about', { low: 90, high: 110 }],
  ] as const)('gives the values that `%s` allows', (bound, interval) => {
    expect(toInterval({ value: 100, bound })).toEqual(interval);
  });

  it.each(['range', 'magnitude'] as const)('gives both ends of a %s', (bound) => {
    expect(toInterval({ value: 100, max: 1000, bound })).toEqual({ low: 100, high: 1000 });
  });

  it('always holds the number itself', () => {
    fc.assert(
      fc.property(figure, (input) => {
        const { low, high } = toInterval(toFigure(input));
        expect(low <= input.value && input.value <= high).toBe(true);
      }),
    );
  });

  it('only widens with a larger tolerance, so that it can end a conflict but not make one', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
    fc.assert(
      fc.property(figure, figure, share, share, (a, b, first, second) => {
        const [small, large] = [Math.min(first, second), Math.max(first, second)];
        const conflicts = (tolerance: number): boolean =>
          areDisjoint(toInterval(toFigure(a), tolerance), toInterval(toFigure(b), tolerance));
        expect(conflicts(large) && !conflicts(small)).toBe(false);
      }),
    );
  });
});

describe('containment', () => {
  it('is reflexive where everything is known', () => {
    fc.assert(fc.property(scope, (a) => void expect(isScopeInside(a, a, places)).toBe(true)));
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(scope, scope, scope, (a, b, c) => {
        const isChain = isScopeInside(a, b, places) && isScopeInside(b, c, places);
        expect(isChain && !isScopeInside(a, c, places)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('never becomes sure by forgetting an end of a period or a place', () => {
    const forget = fc.subarray(['fromA', 'toA', 'fromB', 'toB', 'placeA', 'placeB'] as const);
    fc.assert(
      fc.property(scope, scope, forget, (a, b, forgotten) => {
        const without = (side: 'A' | 'B', known: Scope): Scope => ({
          ...known,
          place: forgotten.includes(`place${side}`) ? null : known.place,
          period: {
            ...known.period,
            from: forgotten.includes(`from${side}`) ? null : known.period.from,
            to: forgotten.includes(`to${side}`) ? null : known.period.to,
          },
        });
        const isSure = isScopeInside(without('A', a), without('B', b), places);
        expect(isSure && !isScopeInside(a, b, places)).toBe(false);
      }),
    );
  });
});

describe('isPeriodInside', () => {
  it('compares both ends', () => {
    const year = over('2025-01-01', '2025-12-31');
    expect(isPeriodInside(over('2025-01-01', '2025-06-30'), year)).toBe(true);
    expect(isPeriodInside(over('2024-12-31', '2025-06-30'), year)).toBe(false);
    expect(isPeriodInside(over('2025-01-01', '2026-01-01'), year)).toBe(false);
  });

  it('is not sure where an end is unknown', () => {
    expect(isPeriodInside(over('2025-02-01', null), over('2025-01-01', '2025-12-31'))).toBe(false);
    expect(isPeriodInside(over('2025-02-01', '2025-03-01'), over('2025-01-01', null))).toBe(false);
    expect(isPeriodInside(over(null, null), over(null, null))).toBe(false);
  });

  it('ends a count no later than the day for which it is stated', () => {
    expect(isPeriodInside(over('2025-02-01', null, '2025-03-01'), over('2025-01-01', '2025-12-31'))).toBe(true);
    expect(isPeriodInside(over('2025-10-01', '2025-11-30'), over('2025-01-01', '2025-12-31', '2025-11-21'))).toBe(
      false,
    );
    expect(isPeriodInside(over('2025-02-01', '2025-03-01'), over('2025-01-01', null, '2025-11-21'))).toBe(false);
  });
});

describe('isPlaceInside', () => {
  it('follows the chain of places upwards only', () => {
    expect(isPlaceInside('pier', 'coast', places)).toBe(true);
    expect(isPlaceInside('coast', 'pier', places)).toBe(false);
    expect(isPlaceInside('lake', 'coast', places)).toBe(false);
  });

  it('is not sure of a place that is not stated, and stops in a circle', () => {
    expect(isPlaceInside(null, null, places)).toBe(false);
    const circle = new Map([
      ['a', { within: 'b' }],
      ['b', { within: 'a' }],
    ]);
    expect(isPlaceInside('a', 'c', circle)).toBe(false);
  });
});

describe('isPopulationInside', () => {
  it('takes an unstated population for everybody', () => {
    expect(isPopulationInside('women', null)).toBe(true);
    expect(isPopulationInside(null, 'women')).toBe(false);
    expect(isPopulationInside('women', 'foreigners')).toBe(false);
  });
});
