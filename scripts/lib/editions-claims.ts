import { join } from 'node:path';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Change } from '../../src/model/vocabulary.ts';
import { toSnapshot, type ClaimSnapshot } from '../../src/site/permalinks-claims.ts';
import { claimsFileSchema, readEditions, toEditionPath } from './editions.ts';
import { readText } from './files.ts';

/** Claims and changes as an edition keeps them: a claim a line. */
export function printClaims(dossier: Dossier): string {
  const claims = [...toSnapshots(dossier)].map(([id, snapshot]) => `    ${JSON.stringify(id)}: ${JSON.stringify(snapshot)}`);
  const changes = dossier.changes.data.map((change) => `    ${JSON.stringify(change)}`);
  return `{\n  "claims": {\n${claims.join(',\n')}\n  },\n  "changes": [\n${changes.join(',\n')}\n  ]\n}\n`;
}

/** The claims of a dossier now, by id, in the order of the ids. */
export function toSnapshots({ records }: Pick<Dossier, 'records'>): Map<string, ClaimSnapshot> {
  const claims = records.flatMap(({ data }) => data.claims).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(claims.map((claim) => [claim.id, toSnapshot(claim)]));
}

/** The claims and changes of the last edition; undefined before the first. */
export function readLastClaims(root: string): { claims: Map<string, ClaimSnapshot>; changes: Change[] } | undefined {
  const last = readEditions(root).editions.at(-1);
  if (!last) return undefined;
  const { claims, changes } = claimsFileSchema.parse(JSON.parse(readText(join(root, toEditionPath(last.version, 'claims')))));
  return { claims: new Map(Object.entries(claims) as [string, ClaimSnapshot][]), changes };
}
