import type { Claim } from '../model/claim.ts';
import type { Dossier, Located } from '../model/dossier.ts';
import type { Seed } from '../model/seed.ts';
import type { SourceRecord } from '../model/source-record.ts';
import type { Entity, Measure } from '../model/vocabulary.ts';

/** A claim and where it is written. */
export interface ClaimEntry {
  claim: Claim;
  record: Located<SourceRecord>;
  /** Path of the claim in its record, e.g. `['claims', 3]`. */
  path: ['claims', number];
  /** The seed that the record names, where it exists. */
  seed: Seed | undefined;
}

/** A dossier's parts by id. Of two parts with one id the first counts: that they share it is a finding of its own. */
export interface DossierIndex {
  claims: Map<string, ClaimEntry>;
  entities: Map<string, Entity>;
  measures: Map<string, Measure>;
  topics: Set<string>;
}

/** All claims of all records in order, withdrawn ones included. */
export function listClaims(dossier: Dossier): ClaimEntry[] {
  const seeds = new Map(dossier.seeds.map((seed) => [seed.file, seed]));
  return dossier.records.flatMap((record) =>
    record.data.claims.map((claim, index) => ({
      claim,
      record,
      path: ['claims', index] satisfies ['claims', number],
      seed: seeds.get(record.data.seed),
    })),
  );
}

export function toDossierIndex(dossier: Dossier): DossierIndex {
  return {
    claims: byId(listClaims(dossier), ({ claim }) => claim.id),
    entities: byId(dossier.entities.data, ({ id }) => id),
    measures: byId(dossier.measures.data, ({ id }) => id),
    topics: new Set(dossier.topics.map(({ id }) => id)),
  };
}

function byId<T>(items: T[], toId: (item: T) => string): Map<string, T> {
  return new Map(items.toReversed().map((item) => [toId(item), item]));
}
