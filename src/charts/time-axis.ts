/** First day and the day after the last of an axis of whole months. */
export interface TimeDomain {
  start: Date;
  end: Date;
}

/** The first of a month on an axis; the first one and each January say the year. */
export interface MonthTick {
  date: Date;
  month: string;
  year: string | null;
  /** Claims that have a day in the year: where the number of the year comes from. */
  claims: string[];
}

/** Days that claims give, as `YYYY-MM-DD`. */
export interface DatedClaims {
  claims: readonly string[];
  days: readonly (string | null)[];
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayLength = 86_400_000;

/** The start of a day. */
export function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The end of a day: the start of the next. */
export function toDayEnd(day: string): Date {
  return new Date(toDate(day).getTime() + dayLength);
}

/** The whole months that hold all days; null where there is none. */
export function toTimeDomain(dated: readonly DatedClaims[]): TimeDomain | null {
  const days = listDays(dated).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = toDate(last);
  return { start: toDate(`${first.slice(0, 7)}-01`), end: toMonthStart(end.getUTCFullYear(), end.getUTCMonth() + 1) };
}

/** Firsts of months, or of quarters or years where there are more than fit. */
export function toMonthTicks({ start, end }: TimeDomain, dated: readonly DatedClaims[], fit = 14): MonthTick[] {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  const count = (end.getUTCFullYear() - year) * 12 + end.getUTCMonth() - month;
  const step = count <= fit ? 1 : count <= 3 * fit ? 3 : 12;
  const dates = Array.from({ length: count }, (_, index) => toMonthStart(year, month + index));
  return dates
    .filter((date, index) => index === 0 || date.getUTCMonth() % step === 0)
    .map((date, index) => {
      const name = String(date.getUTCFullYear());
      const saysYear = index === 0 || date.getUTCMonth() === 0;
      const claims = saysYear ? dated.filter((entry) => listDays([entry]).some((day) => day.startsWith(name))) : [];
      return {
        date,
        month: monthNames[date.getUTCMonth()] ?? '',
        year: claims.length > 0 ? name : null,
        claims: [...new Set(claims.flatMap((entry) => entry.claims))],
      };
    });
}

function toMonthStart(year: number, month: number): Date {
  return new Date(Date.UTC(year, month, 1));
}

function listDays(dated: readonly DatedClaims[]): string[] {
  return dated.flatMap(({ days }) => days).filter((day) => day !== null);
}
