import type { Edition } from '../model/edition.ts';
import type { Change } from '../model/vocabulary.ts';

/**
 * Day on which a page that shows claims was published first: that of the note by which its first claim came in, else that
 * of the briefing. Neither sources nor claims carry such a day of their own.
 */
export function findPublished(claims: Iterable<string>, changes: readonly Change[], { published }: Edition): string {
  const days = [...claims].map((claim) => {
    const addition = changes.find((change) => change.claim === claim && change.kind === 'new-evidence');
    return addition?.date ?? published;
  });
  return days.reduce((first, day) => (day < first ? day : first), days[0] ?? published);
}

/**
 * Day of the last major change of one of the claims that a page shows; else the day of its publication. A change without a
 * claim is one of the whole briefing: it moves the pages that show all of it, not those of single claims.
 */
export function findUpdated(claims: Iterable<string>, changes: readonly Change[], edition: Edition): string {
  const shown = new Set(claims);
  const days = changes
    .filter(({ major, claim }) => major && claim !== undefined && shown.has(claim))
    .map(({ date }) => date);
  return days.reduce(toLater, findPublished(shown, changes, edition));
}

/** The later of two days. */
export function toLater(a: string, b: string): string {
  return a < b ? b : a;
}
