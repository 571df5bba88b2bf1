/** A stretch of days, both ends included, `YYYY-MM-DD`. */
export interface Days {
  from: string;
  to: string;
}

/** Parts of a day `YYYY-MM-DD`. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** `2025-06-27`; months and days past the end of their year or month run on into the next. */
export function toDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

/** Year, month and day of `2025-06-27`; undefined where no such day exists. */
export function parseDay(day: string): DayParts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return undefined;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(parts.year, parts.month, parts.day) ? parts : undefined;
}

/** True where the month has such a day in that year. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: string, count: number): string {
  const { year, month, day: date } = parseDay(day) ?? { year: 1970, month: 1, day: 1 };
  return toDay(year, month, date + count);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** All days of a month. */
export function monthDays(year: number, month: number): Days {
  const from = toDay(year, month, 1);
  const { year: y, month: m } = parseDay(from) ?? { year, month };
  return { from, to: toDay(y, m, daysInMonth(y, m)) };
}

/** All days of some years. */
export function yearDays(first: number, last = first): Days {
  return { from: toDay(first, 1, 1), to: toDay(last, 12, 31) };
}

/** All days of the quarter 1 to 4. */
export function quarterDays(year: number, quarter: number): Days {
  return { from: toDay(year, quarter * 3 - 2, 1), to: monthDays(year, quarter * 3).to };
}

/** All days of the half 1 or 2. */
export function halfDays(year: number, half: number): Days {
  return { from: toDay(year, half * 6 - 5, 1), to: monthDays(year, half * 6).to };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
