import type { AnchoredClaim, Site } from '../model/dossier.ts';
import type { Basis } from '../model/primitives.ts';
import { findFirstDay, findLastDay } from '../parse/date-span.ts';

/** A day, or the days between which it lies, as `formatDateSpan` reads them; null = not stated. */
export interface Reach {
  value: string | null;
  basis: Basis;
}

/** The days between which something lies; no last one where it may be of any later day. */
interface Days {
  first: string | null;
  last: string | null;
  isStated: boolean;
}

/**
 * The day of the latest text behind some claims, as far as it is known: a text is as late as its publication, and no
 * earlier than the day for which it states a figure. One text without a last day leaves the end open.
 */
export function findLatestEvidence(site: Pick<Site, 'sources'>, claims: readonly AnchoredClaim[]): Reach {
  const published = new Map(site.sources.map(({ id, page }) => [id, page.published]));
  const texts = claims.map(({ source, claim }) => toDays(published.get(source), claim.figure?.asOf.date ?? null));
  const first = findLatest(texts.map((text) => text.first));
  if (first === null) return { value: null, basis: 'not-stated' };
  const last = texts.some((text) => text.last === null) ? null : findLatest(texts.map((text) => text.last));
  const isStated = texts.some((text) => text.isStated && text.first === first && text.last === last);
  return { value: first === last ? first : `${first}/${last ?? '..'}`, basis: isStated ? 'stated' : 'inferred' };
}

function toDays(published: Reach | undefined, asOf: string | null): Days {
  const value = published?.value ?? null;
  const first = findLatest([findFirstDay(value), asOf]);
  return { first, last: findLastDay(value), isStated: published?.basis === 'stated' };
}

/** Days written `YYYY-MM-DD` sort as text. */
function findLatest(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}
