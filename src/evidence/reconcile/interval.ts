import type { Figure } from '../../model/claim.ts';

/** Every value that a figure's words allow, both ends included. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * How far "about" and "nearly" may lie from the number they stand with, as a share of it. Generous on purpose: a
 * wider tolerance can only hide a conflict, never make one up.
 */
export const tolerance = 0.1;

/** The values that a figure allows: "at least 20" → 20 to infinity, "up to 350" → 0 to 350. */
export function toInterval(
  { value, max, bound }: Pick<Figure, 'value' | 'max' | 'bound'>,
  allowance: number = tolerance,
): Interval {
  const spread = Math.abs(value) * allowance;
  switch (bound) {
    case 'exact':
      return { low: value, high: value };
    case 'at-least':
    case 'more-than':
      return { low: value, high: Infinity };
    case 'up-to':
    case 'less-than':
      return { low: 0, high: value };
    case 'nearly':
      return { low: value - spread, high: value };
    case 'about':
      return { low: value - spread, high: (max ?? value) + spread };
    case 'range':
    case 'magnitude':
      return { low: value, high: max ?? value };
  }
}

/** What the sum of figures allows. */
export function addIntervals(intervals: readonly Interval[]): Interval {
  return intervals.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 });
}

/** True where no value lies in both. */
export function areDisjoint(a: Interval, b: Interval): boolean {
  return a.low > b.high || b.low > a.high;
}
