import { halfDays, quarterDays, toDay, type DayParts } from './calendar.ts';
import type { Point } from './point.ts';
import type { Lean, Resolved } from './resolve.ts';

type PartPoint = Extract<Point, { kind: 'part' }>;

/** Days and value of a quarter or half; without a year it is the last one that has begun. */
export function resolvePart(point: PartPoint, today: DayParts | undefined, lean: Lean): Resolved {
  const { part, number, year } = point;
  const toDays = part === 'Q' ? quarterDays : halfDays;
  if (year !== undefined) return { ...toDays(year, number), value: `${year}-${part}${number}` };
  if (today === undefined) return { value: `XXXX-${part}${number}` };
  const chosen = today.year + (point.shift ?? lastBegun(toDays(today.year, number).from, today, lean));
  return { ...toDays(chosen, number), value: `${chosen}-${part}${number}`, inferred: true };
}

function lastBegun(from: string, { year, month, day }: DayParts, lean: Lean): number {
  return from > toDay(year, month, day) && lean !== 'future' ? -1 : 0;
}

/** Seasons differ by hemisphere and run across the year's end: they have a value and no days. */
export function resolveSeason(
  { code, year, shift }: Extract<Point, { kind: 'season' }>,
  today: DayParts | undefined,
): Resolved {
  if (year !== undefined) return { value: `${year}-${code}` };
  if (today === undefined) return { value: `XXXX-${code}` };
  return { value: `${today.year + (shift ?? 0)}-${code}`, inferred: true };
}
