import type { Site } from '../model/dossier.ts';
import type { Basis } from '../model/primitives.ts';
import { findFirstDay } from './dates.ts';
import { indexRelations, toMarks } from './marks.ts';

/** What the line at the top of a page says about its evidence. */
export interface Trust {
  claims: number;
  sources: number;
  contested: number;
  /** The latest day that any source gives for itself or a figure; null where none gives any. */
  through: { day: string; isInferred: boolean } | null;
}

/** Counts the evidence behind a page from the claims that it refers to; each claim once. */
export function toTrust(site: Site, claimIds: Iterable<string>): Trust {
  const relations = indexRelations(site.relations);
  const claims = [...new Set(claimIds)].flatMap((id) => site.claims.get(id) ?? []);
  return {
    claims: claims.length,
    sources: new Set(claims.map(({ source }) => source)).size,
    contested: claims.filter((anchored) => toMarks(anchored, site.claims, relations).includes('contested')).length,
    through: findLatestEvidence(site),
  };
}

function findLatestEvidence(site: Site): Trust['through'] {
  const published = site.sources.map(({ page }) => toDated(findFirstDay(page.published.value), page.published.basis));
  const figures = [...site.claims.values()].map(({ claim: { figure } }) =>
    toDated(figure?.asOf.date ?? null, figure?.asOf.basis ?? 'not-stated'),
  );
  return [...published, ...figures].reduce(pickLater, null);
}

function toDated(day: string | null, basis: Basis): Trust['through'] {
  return day === null ? null : { day, isInferred: basis === 'inferred' };
}

/** The later of two; of one day, the stated one. */
function pickLater(a: Trust['through'], b: Trust['through']): Trust['through'] {
  if (a === null || b === null) return a ?? b;
  if (a.day === b.day) return a.isInferred ? b : a;
  return a.day > b.day ? a : b;
}
