import type { Period } from '../model/primitives.ts';
import { findLastDay } from '../parse/date-span.ts';

const notStated = 'not stated';

/** `2025-07-16` to `16 July 2025`. */
export function formatDay(day: string): string {
  return `${toDayNumber(day)} ${toMonth(day)} ${day.slice(0, 4)}`;
}

/** The two days of a stretch of time without what they share: `16–22 July 2025`, `27 June – 3 July 2025`. */
export function formatDays(from: string, to: string): string {
  if (from === to) return formatDay(from);
  if (isWholeYear(from, to)) return from.slice(0, 4);
  if (isWholeMonth(from, to)) return `${toMonth(from)} ${from.slice(0, 4)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${toDayNumber(from)}–${formatDay(to)}`;
  const start = from.slice(0, 4) === to.slice(0, 4) ? `${toDayNumber(from)} ${toMonth(from)}` : formatDay(from);
  return `${start} – ${formatDay(to)}`;
}

/** A date of publication as a source record gives it (`src/parse/date-span.ts`): `2025-11-21/..` to `21 November 2025 or later`. */
export function formatDateSpan(value: string | null): string {
  if (value === null) return notStated;
  const [from = '', to] = value.split('/');
  if (to === '..') return `${formatDay(from)} or later`;
  if (to !== undefined) return formatDays(from, to);
  if (from.length === 4) return from;
  return from.length === 7 ? `${toMonth(from)} ${from.slice(0, 4)}` : formatDay(from);
}

/** What a figure counts over: both ends, one end, or `not stated`. */
export function formatPeriod({ from, to }: Pick<Period, 'from' | 'to'>): string {
  if (from && to) return formatDays(from, to);
  if (from) return `from ${formatDay(from)}, end not stated`;
  return to ? `up to ${formatDay(to)}, start not stated` : notStated;
}

/** `16 July 2025`, or `not stated`. */
export function formatMaybeDay(day: string | null): string {
  return day === null ? notStated : formatDay(day);
}

function isWholeYear(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to === findLastDay(from.slice(0, 4));
}

function isWholeMonth(from: string, to: string): boolean {
  return from.endsWith('-01') && to === findLastDay(from.slice(0, 7));
}

function toDayNumber(day: string): number {
  return Number(day.slice(8, 10));
}

function toMonth(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date);
}
