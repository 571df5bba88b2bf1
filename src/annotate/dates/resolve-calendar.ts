import { addDays, isDay, monthDays, toDay, weekdayOf, type DayParts, type Days } from './calendar.ts';
import type { Point } from './point.ts';
import type { Lean, Resolved } from './resolve.ts';

type CalendarPoint = Extract<Point, { kind: 'day' | 'month' }>;

const two = (number: number): string => String(number).padStart(2, '0');

/** Days of a named month or day; a year that is not named is the last one that fits, or the next where it is to come. */
export function resolveCalendar(point: CalendarPoint, today: DayParts | undefined, lean: Lean): Resolved {
  if (point.year !== undefined) return toDays(point, point.year);
  if (today === undefined) {
    return { value: `XXXX-${two(point.month)}${point.kind === 'day' ? `-${two(point.day)}` : ''}` };
  }
  if (point.yearShift !== undefined) return { ...toDays(point, today.year + point.yearShift), inferred: true };
  const now = toDay(today.year, today.month, today.day);
  const candidates = candidateYears(point, today.year).map((year) => toDays(point, year));
  const last = candidates.findLast(({ from }) => from <= now) ?? candidates[0];
  const next = candidates.find(({ to }) => to >= now) ?? candidates.at(-1);
  const isNear = lean === 'near' && point.kind === 'day' && isSoon(now, last, next);
  return { ...(lean === 'future' || isNear ? next : last), inferred: true };
}

/** Without any sign of time a day in the next weeks is meant rather than the one of the year before. */
function isSoon(now: string, last: Days | undefined, next: Days | undefined): boolean {
  return last !== undefined && next !== undefined && next.from <= addDays(now, 31) && last.to < addDays(now, -180);
}

/** Years about the year of publication in which there is such a day, on its weekday where one is named. */
function candidateYears(point: CalendarPoint, year: number): number[] {
  const years = Array.from({ length: 9 }, (_, step) => year - 4 + step);
  if (point.kind === 'month') return years;
  const real = years.filter((candidate) => isDay(candidate, point.month, point.day));
  const fitting = real.filter((candidate) => weekdayOf(toDays(point, candidate).from) === point.weekday);
  // A weekday that fits no near year is a slip of the writer's.
  const isNear = fitting.some((candidate) => Math.abs(candidate - year) <= 1);
  return isNear ? fitting : real;
}

function toDays(point: CalendarPoint, year: number): Days {
  if (point.kind === 'month') return monthDays(year, point.month);
  const day = toDay(year, point.month, point.day);
  return { from: day, to: day };
}

/** The last such weekday, the day of publication included, or the next where it is to come. */
export function resolveWeekday(
  { weekday, shift }: Extract<Point, { kind: 'weekday' }>,
  published: string | undefined,
  lean: Lean,
): Resolved {
  if (published === undefined) return { value: `XXXX-WXX-${weekday}` };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const near = lean === 'future' ? ahead : -back;
  const offset = shift < 0 ? -(back || 7) : shift > 0 ? ahead || 7 : near;
  const day = addDays(published, offset);
  return { from: day, to: day, inferred: true };
}
