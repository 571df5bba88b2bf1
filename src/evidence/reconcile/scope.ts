import type { Figure } from '../../model/claim.ts';
import type { Entity } from '../../model/vocabulary.ts';

/** What a count covers. */
export type Scope = Pick<Figure, 'period' | 'place' | 'population' | 'asOf'>;

/** Places by id, as far as containment needs them. */
export type Places = ReadonlyMap<string, Pick<Entity, 'within'>>;

/** True where all that `a` counts surely lies within what `b` counts; what is not known is never sure. */
export function isScopeInside(a: Scope, b: Scope, places: Places): boolean {
  return (
    isPeriodInside(a, b) && isPlaceInside(a.place, b.place, places) && isPopulationInside(a.population, b.population)
  );
}

/** True where both surely count over the same days, place and population. */
export function isSameScope(a: Scope, b: Scope, places: Places): boolean {
  return isScopeInside(a, b, places) && isScopeInside(b, a, places);
}

/**
 * True where the days of `a` surely lie within those of `b`. An end that is not known never makes the answer yes. A
 * count ends no later than the day for which it is stated, which may stand in for the end of `a` but not of `b`.
 */
export function isPeriodInside(a: Pick<Scope, 'period' | 'asOf'>, b: Pick<Scope, 'period' | 'asOf'>): boolean {
  const [startA, startB] = [a.period.from, b.period.from];
  const endA = earlier(a.period.to, a.asOf.date);
  const endB = b.period.to === null ? null : earlier(b.period.to, b.asOf.date);
  if (startA === null || startB === null || endA === null || endB === null) return false;
  // Days written `YYYY-MM-DD` sort as text.
  return startB <= startA && endA <= endB;
}

function earlier(day: string | null, other: string | null): string | null {
  if (day === null || other === null) return day ?? other;
  return day < other ? day : other;
}

/** True where place `a` is `b` or lies in it by the chain of `within`; a place that is not stated is never sure. */
export function isPlaceInside(a: string | null, b: string | null, places: Places): boolean {
  if (a === null || b === null) return false;
  const passed = new Set<string>();
  for (let place: string | undefined = a; place !== undefined; place = places.get(place)?.within) {
    if (place === b) return true;
    if (passed.has(place)) return false;
    passed.add(place);
  }
  return false;
}

/** True where population `a` is `b`, or `b` covers everybody (null). */
export function isPopulationInside(a: string | null, b: string | null): boolean {
  return b === null || a === b;
}
