import type { Dossier } from '../../model/dossier.ts';
import type { Prose } from '../../model/prose.ts';
import type { Entity } from '../../model/vocabulary.ts';
import type { DateParts } from '../dates/date-parts.ts';
import { fromIso } from '../dates/date-parts.ts';
import { datesOfClaim, datesOfRecord } from '../dates/date-support.ts';
import { toDossierIndex, type ClaimEntry, type DossierIndex } from '../dossier-index.ts';
import { listNumberedNames } from '../numbers/list-numbered-names.ts';
import { listAccused } from '../words/list-accused.ts';

/** What the rules for prose know of the dossier; the same for all its pages. */
export interface ProseContext {
  index: DossierIndex;
  /** Persons and organisations that a claim ties to wrongdoing. */
  accused: ReadonlyMap<string, Entity>;
  /** Names that hold a number without counting anything. */
  numberedNames: readonly string[];
  /** What prose calls each source, by its slug. */
  sourceNames: ReadonlyMap<string, readonly string[]>;
}

export function toProseContext(dossier: Dossier): ProseContext {
  const index = toDossierIndex(dossier);
  return {
    index,
    accused: listAccused(index),
    numberedNames: listNumberedNames(dossier),
    sourceNames: new Map(dossier.records.map(({ data }) => [data.id, [data.shortLabel, ...data.alsoCalled]])),
  };
}

/** Claims by their ids that exist and stand. */
export function findStanding(ids: readonly string[], { index }: ProseContext): ClaimEntry[] {
  return ids.flatMap((id) => {
    const entry = index.claims.get(id);
    return entry === undefined || entry.claim.withdrawn !== undefined ? [] : [entry];
  });
}

/** Dates that a sentence may state: those of the claims that it cites, and of their sources. */
export function datesOfEntries(entries: readonly ClaimEntry[]): DateParts[] {
  return entries.flatMap(({ claim, record }) => [...datesOfClaim(claim), ...datesOfRecord(record.data)]);
}

/** Days of our own publication. */
export function datesOfPage({ published, updated }: Prose): DateParts[] {
  return [...fromIso(published), ...fromIso(updated)];
}
