import { parseDay, yearDays } from './calendar.ts';
import type { Point } from './point.ts';
import { resolveCalendar, resolveWeekday } from './resolve-calendar.ts';
import { resolvePart, resolveSeason } from './resolve-part.ts';
import { shiftDays } from './shift-days.ts';

/** Whether the words beside a date speak of what was, of what will be, or of neither. */
export type Lean = 'past' | 'future' | 'near';

/** What `resolve` gives: days, a TIMEX3 value, or neither. */
export interface Resolved {
  from?: string;
  to?: string;
  value?: string;
  /** True where the day of publication was needed. */
  inferred?: boolean;
}

/**
 * Days or value of a date expression. What needs the day of publication stays without days where it is
 * unknown; its value then holds `X` for what is missing (`XXXX-06-27`).
 */
export function resolve(point: Point, published: string | undefined, lean: Lean): Resolved {
  const today = published === undefined ? undefined : parseDay(published);
  switch (point.kind) {
    case 'day':
    case 'month':
      return resolveCalendar(point, today, lean);
    case 'year':
      return yearDays(point.year, point.lastYear);
    case 'weekday':
      return resolveWeekday(point, published, lean);
    case 'shift':
      return today === undefined ? {} : { ...shiftDays(point.unit, point.amount, today), inferred: true };
    case 'part':
      return resolvePart(point, today, lean);
    case 'season':
      return resolveSeason(point, today);
    case 'range':
      return resolveRange(point, published, lean);
    case 'unresolved':
      return point.value === undefined ? {} : { value: point.value };
  }
}

function resolveRange(
  { from, to }: Extract<Point, { kind: 'range' }>,
  published: string | undefined,
  lean: Lean,
): Resolved {
  const first = resolve(from, published, lean);
  const last = resolve(to, published, lean);
  if (first.from === undefined || last.to === undefined) return {};
  const isInferred = first.inferred === true || last.inferred === true;
  // "between December 20 and January 5": the beginning lies in the year before.
  const isAcrossYears = first.from > last.to && first.inferred === true;
  const start = isAcrossYears ? `${Number(first.from.slice(0, 4)) - 1}${first.from.slice(4)}` : first.from;
  return start > last.to ? {} : { from: start, to: last.to, ...(isInferred && { inferred: true }) };
}
