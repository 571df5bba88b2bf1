import type { Site } from '../model/dossier.ts';
import { toSourceView, type SourceView } from './claim-view.ts';

/** A source and how many of its claims a page refers to. */
export interface SourceShare {
  source: SourceView;
  claims: number;
}

/** The sources behind a page, in the order of their strength; each claim counts once. */
export function toSourceTally(site: Site, claimIds: Iterable<string>): SourceShare[] {
  const counts = new Map<string, number>();
  for (const id of new Set(claimIds)) {
    const source = site.claims.get(id)?.source;
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return site.sources.flatMap((source) => {
    const claims = counts.get(source.id);
    return claims === undefined ? [] : [{ source: toSourceView(source), claims }];
  });
}
