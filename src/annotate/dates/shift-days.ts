import { addDays, monthDays, quarterDays, toDay, weekdayOf, yearDays, type DayParts, type Days } from './calendar.ts';
import type { ShiftUnit } from './point.ts';

/** The day, week, month … that lies `amount` of its kind from a day; weeks begin on Monday. */
export function shiftDays(unit: ShiftUnit, amount: number, { year, month, day }: DayParts): Days {
  const today = toDay(year, month, day);
  const monday = addDays(today, 1 - weekdayOf(today) + 7 * amount);
  const decade = Math.floor(year / 10) * 10 + 10 * amount;
  const century = Math.floor((year - 1) / 100) * 100 + 1 + 100 * amount;
  switch (unit) {
    case 'day':
      return { from: addDays(today, amount), to: addDays(today, amount) };
    case 'week':
      return { from: monday, to: addDays(monday, 6) };
    case 'weekend':
      return { from: addDays(monday, 5), to: addDays(monday, 6) };
    case 'month':
      return monthDays(year, month + amount);
    case 'quarter':
      return shiftQuarter(year, Math.ceil(month / 3) + amount);
    case 'year':
      return yearDays(year + amount);
    case 'decade':
      return yearDays(decade, decade + 9);
    case 'century':
      return yearDays(century, century + 99);
  }
}

function shiftQuarter(year: number, quarter: number): Days {
  const shift = Math.floor((quarter - 1) / 4);
  return quarterDays(year + shift, quarter - 4 * shift);
}
