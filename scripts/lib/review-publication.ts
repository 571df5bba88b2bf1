import type { Dossier } from '../../src/model/dossier.ts';
import type { Finding } from '../../src/model/finding.ts';
import { findAlteredVersion } from './editions-inputs.ts';
import { checkAddresses } from './permalinks-check.ts';
import { findStalePages, reviewDossier } from './review.ts';

/** Everything that keeps a dossier from being published: its content, its generated pages and its addresses. Writes nothing. */
export function reviewPublication(root: string): { dossier: Dossier; findings: Finding[] } {
  const { dossier, pages, findings } = reviewDossier(root);
  return {
    dossier,
    findings: [
      ...findings,
      ...findStalePages(root, pages),
      ...checkAddresses(root, dossier),
      ...findAlteredVersion(root),
    ],
  };
}
