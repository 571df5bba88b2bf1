import type { Site } from '../model/dossier.ts';
import { findLatestEvidence, type Reach } from './latest-evidence.ts';
import { indexRelations, toMarks } from './marks.ts';

/** What the line at the top of a page says about its evidence. */
export interface Trust {
  claims: number;
  sources: number;
  contested: number;
  /** How late the texts behind its claims can be; null where it rests on no claim. */
  through: Reach | null;
}

/** Counts the evidence behind a page from the claims that it refers to; each claim that stands once. */
export function toTrust(site: Site, claimIds: Iterable<string>): Trust {
  const relations = indexRelations(site.relations);
  const claims = [...new Set(claimIds)]
    .flatMap((id) => site.claims.get(id) ?? [])
    .filter(({ claim }) => !claim.withdrawn);
  return {
    claims: claims.length,
    sources: new Set(claims.map(({ source }) => source)).size,
    contested: claims.filter((anchored) => toMarks(anchored, site.claims, relations).includes('contested')).length,
    through: claims.length === 0 ? null : findLatestEvidence(site, claims),
  };
}
