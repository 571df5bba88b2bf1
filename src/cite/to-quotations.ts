import type { Site } from '../model/dossier.ts';
import type { Edition } from '../model/edition.ts';
import type { Quotation } from './citable.ts';

/** Claims with their speakers and standing, each once; ids that nobody has minted are left out. */
export function toQuotations(ids: readonly string[], site: Site, edition: Edition): Quotation[] {
  return [...new Set(ids)].flatMap((id) => {
    const anchored = site.claims.get(id);
    if (!anchored || anchored.claim.withdrawn) return [];
    const { speaker } = anchored.claim;
    return [
      {
        anchored,
        speaker: (speaker === null ? undefined : site.entities.get(speaker)) ?? null,
        standing: edition.describeStanding(anchored, site),
      },
    ];
  });
}
