import type { Claim } from '../../model/claim.ts';
import type { Period } from '../../model/primitives.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import { agrees, fromIso, type DateParts } from './date-parts.ts';
import { findDates, type FoundDate } from './find-dates.ts';

/** Dates that a claim states in its quote, its period, its "as of" or its status. */
export function datesOfClaim(claim: Claim): DateParts[] {
  const { figure } = claim;
  return [
    ...datesIn(claim.quote),
    ...fromIso(claim.statusAsOf),
    ...(figure === undefined ? [] : [...datesOfPeriod(figure.period), ...fromIso(figure.asOf.date)]),
  ];
}

/** Dates that a record states for its text: of publication, and in the words that show its facts. */
export function datesOfRecord({ title, publisher, author, published }: SourceRecord): DateParts[] {
  const words = [title, publisher, author, published].flatMap(({ evidence }) => datesIn(evidence ?? ''));
  return [...(published.value ?? '').split('/').flatMap((end) => fromIso(end)), ...words];
}

/** Dates that a text states; a half of a year stands for its first and last month as well. */
export function datesIn(text: string): DateParts[] {
  return findDates(text).flatMap(({ dates }) => dates.flatMap((date) => [date, ...endsOfHalf(date)]));
}

function endsOfHalf({ year, half }: DateParts): DateParts[] {
  if (half === undefined || year === undefined) return [];
  return (half === 1 ? [1, 6] : [7, 12]).map((month) => ({ year, month }));
}

/** True where each date of the expression is among the known ones, in all the parts that it states. */
export function isSupported({ dates }: FoundDate, known: readonly DateParts[]): boolean {
  return dates.every((date) => known.some((other) => agrees(date, other)));
}

function datesOfPeriod({ from, to, evidence }: Period): DateParts[] {
  return [...fromIso(from), ...fromIso(to), ...halfOfYear(from, to), ...datesIn(evidence ?? '')];
}

/** A period that is exactly a half of a year may be called so. */
function halfOfYear(from: string | null, to: string | null): DateParts[] {
  const year = Number(from?.slice(0, 4));
  if (from === `${year}-01-01` && to === `${year}-06-30`) return [{ year, half: 1 }];
  if (from === `${year}-07-01` && to === `${year}-12-31`) return [{ year, half: 2 }];
  return [];
}
