/*
 * A date of publication as a source record gives it: `2025`, `2025-07`, `2025-07-19`, `2025-07-16/2025-07-22`, or
 * `2025-11-21/..` with an open end.
 */

/** First day that it can mean; null where it is not stated. */
export function findFirstDay(value: string | null): string | null {
  if (value === null) return null;
  const [from = ''] = value.split('/');
  return from + '-01-01'.slice(from.length - 4);
}

/** Last day that it can mean; null where it is not stated or its end is open. */
export function findLastDay(value: string | null): string | null {
  const last = value?.split('/').at(-1) ?? '..';
  if (last === '..') return null;
  const [year, month = '12', day] = last.split('-');
  return day === undefined ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : last;
}
