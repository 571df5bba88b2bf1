import type { CslDate } from '../csl.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Months as MLA shortens them. */
const shortMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** `2026`; an interval by its first year. */
export function toYear(date: CslDate | undefined): string | undefined {
  const year = date?.['date-parts'][0]?.[0];
  return year === undefined ? undefined : String(year);
}

/** `November 22`, `November`; undefined for a bare year or an interval. */
export function toMonthDay(date: CslDate | undefined): string | undefined {
  const [, month, day] = findDay(date);
  if (month === undefined) return undefined;
  return [months[month - 1], day].filter((part) => part !== undefined).join(' ');
}

/** `22 Nov. 2026`, `July 2025`, `2025`. */
export function toDayMonthYear(date: CslDate | undefined): string | undefined {
  const [, month, day] = findDay(date);
  const parts = [day, month === undefined ? undefined : shortMonths[month - 1], toYear(date)];
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? undefined : given.join(' ');
}

/** `22 November 2026`. */
export function toPlainDay(date: CslDate | undefined): string | undefined {
  const [, month, day] = findDay(date);
  const parts = [day, month === undefined ? undefined : months[month - 1], toYear(date)];
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? undefined : given.join(' ');
}

/** Year, month and day of a single date. */
function findDay(date: CslDate | undefined): readonly number[] {
  const [first, last] = date?.['date-parts'] ?? [];
  return first === undefined || last !== undefined ? [] : first;
}
