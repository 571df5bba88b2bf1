import { join } from 'node:path';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Change } from '../../src/model/vocabulary.ts';
import { listEntries } from '../../src/site/permalinks-content.ts';
import { toSnapshot, type ClaimSnapshot } from '../../src/site/permalinks-claims.ts';
import { claimsFileSchema, readEditions, toEditionPath } from './editions.ts';
import { findText } from './files.ts';
import { listSources } from './permalinks-sources.ts';
import { readYaml } from './read-yaml.ts';

/** Claims, changes, and anchors of relations and names as an edition keeps them: one a line. */
export function printClaims(dossier: Dossier): string {
  const claims = [...toSnapshots(dossier)].map(
    ([id, snapshot]) => `    ${JSON.stringify(id)}: ${JSON.stringify(snapshot)}`,
  );
  const changes = dossier.changes.data.map((change) => `    ${JSON.stringify(change)}`);
  const entries = listEntries(dossier, listSources(dossier)).map((address) => `    ${JSON.stringify(address)}`);
  return [
    '{\n  "claims": {\n',
    claims.join(',\n'),
    '\n  },\n  "changes": [\n',
    changes.join(',\n'),
    '\n  ],\n  "entries": [\n',
    entries.join(',\n'),
    '\n  ]\n}\n',
  ].join('');
}

/** The claims of a dossier now, by id, in the order of the ids. */
export function toSnapshots({ records }: Pick<Dossier, 'records'>): Map<string, ClaimSnapshot> {
  const claims = records.flatMap(({ data }) => data.claims).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(claims.map((claim) => [claim.id, toSnapshot(claim)]));
}

interface LastClaims {
  claims: Map<string, ClaimSnapshot>;
  changes: Change[];
  /** Anchors of relations and names. */
  entries: string[];
}

/** What the last edition keeps of claims; undefined before the first. */
export function readLastClaims(root: string): LastClaims | undefined {
  const last = readEditions(root).editions.at(-1);
  if (!last) return undefined;
  const text = findText(join(root, toEditionPath(last.version, 'claims')));
  // An edition without a sound file is a finding of its own.
  const { value } = readYaml('', text ?? '', claimsFileSchema);
  if (!value) return undefined;
  const { claims, changes, entries } = value.data;
  return { claims: new Map(Object.entries(claims) as [string, ClaimSnapshot][]), changes, entries };
}
