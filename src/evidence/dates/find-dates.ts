import type { TextSpan } from '../../model/annotation.ts';
import { fromIso, type DateParts } from './date-parts.ts';

/** A date in prose, e.g. `16 July 2025`, `July 2025`, `the first half of 2025`, `2025`. */
export interface FoundDate extends TextSpan {
  /** More than one for `16–22 July 2025`: its first and its last day. */
  dates: DateParts[];
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const names = months.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const month = `(?<month>${names.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
/** "March" and "May" begin sentences as verbs; the other months are nothing else. */
const plainMonth = `(?<month>${names.filter((name) => name !== 'March' && name !== 'May').join('|')})`;
const beforeMonth = 'in|of|since|until|till|by|from|to|through|late|early|mid|last|this|next|during|before|after';
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:[-–—]|to|and)\s?(?<last>\d{1,2})(?:st|nd|rd|th)?)?`;
const year = String.raw`(?<year>(?:19|20)\d{2})`;

/** In this order: the longer form of a date first, as a shorter one stands inside it. */
const patterns: readonly RegExp[] = [
  /(?<![\w-])(?<iso>\d{4}-\d{2}(?:-\d{2})?)(?![\w-])/g,
  new RegExp(`(?<half>[Ff]irst|[Ss]econd)[ -]half of ${year}(?!\\d)`, 'g'),
  new RegExp(`(?<![\\w.,])${day}\\s(?:of\\s)?${month}(?:,?\\s${year})?(?!\\w)`, 'g'),
  new RegExp(`(?<!\\w)${month}\\s${day}(?![\\d,.]*\\d)(?:,?\\s${year})?(?!\\w)`, 'g'),
  new RegExp(`(?<!\\w)${month},?\\s(?:of\\s)?${year}(?!\\w)`, 'g'),
  new RegExp(`(?<=\\b(?:${beforeMonth})[ -])${month}(?!\\w)`, 'g'),
  new RegExp(`(?<!\\w)${plainMonth}(?!\\w)`, 'g'),
  new RegExp(`(?<![\\w.,$€£])${year}(?![\\d%]|[.,]\\d)`, 'g'),
];

/** Every date of a text in order; weekdays and times of day are none. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some(({ start, end }) => start < span.end && span.start < end)) continue;
      const dates = toDates(match.groups ?? {});
      if (dates.length > 0) found.push({ ...span, text: match[0], dates });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toDates(groups: Record<string, string | undefined>): DateParts[] {
  if (groups['iso'] !== undefined) return fromIso(groups['iso']);
  const shared: DateParts = {
    ...(groups['year'] === undefined ? {} : { year: Number(groups['year']) }),
    ...(groups['month'] === undefined ? {} : { month: toMonth(groups['month']) }),
    ...(groups['half'] === undefined ? {} : { half: groups['half'].toLowerCase() === 'first' ? 1 : 2 }),
  };
  const days = [groups['day'], groups['last']].flatMap((value) => (value === undefined ? [] : [Number(value)]));
  if (days.some((value) => value < 1 || value > 31)) return [];
  return days.length === 0 ? [shared] : days.map((value) => ({ ...shared, day: value }));
}

function toMonth(name: string): number {
  return months.findIndex((known) => known.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}
