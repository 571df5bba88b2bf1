import type { Claim } from '../../../src/model/claim.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import type { SourceRecord } from '../../../src/model/source-record.ts';

/** A claim with its path from the dossier's root. */
export interface PlacedClaim {
  claim: Claim;
  record: SourceRecord;
  path: ['records', number, 'data', 'claims', number];
}

export function listPlacedClaims({ records }: Dossier): PlacedClaim[] {
  return records
    .flatMap(({ data: record }, at) =>
      record.claims.map((claim, index) => ({ claim, record, path: ['records', at, 'data', 'claims', index] as const })),
    )
    .map(({ path, ...rest }) => ({ ...rest, path: [...path] }));
}
