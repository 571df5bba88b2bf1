import type { Edition } from '../model/edition.ts';
import type { Change } from '../model/vocabulary.ts';

/**
 * Day of the last major change of a page that shows claims: of the whole site, or of one of the claims; else the day of
 * first publication. Neither sources nor claims carry such a day of their own.
 */
export function findUpdated(claims: Iterable<string>, changes: readonly Change[], { published }: Edition): string {
  const shown = new Set(claims);
  const days = changes
    .filter(({ major, claim }) => major && (claim === undefined || shown.has(claim)))
    .map(({ date }) => date);
  return days.reduce((latest, day) => (day > latest ? day : latest), published);
}
