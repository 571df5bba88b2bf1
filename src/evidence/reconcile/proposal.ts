import type { Claim, Figure } from '../../model/claim.ts';
import type { Measure } from '../../model/vocabulary.ts';
import type { Places } from './scope.ts';

/** A claim that has a figure and stands. */
export interface Reading {
  claim: Claim;
  figure: Figure;
  /** Slug of the source. */
  source: string;
}

/** What the reconciler works on. */
export interface Readings {
  /** In the order of the records. */
  all: readonly Reading[];
  measures: ReadonlyMap<string, Measure>;
  places: Places;
}

/** What arithmetic says about claims, for an editor to confirm or explain. */
export interface Proposal {
  /** Name of the rule that found it, e.g. `part-exceeds-whole`. */
  rule: string;
  kind: 'conflict' | 'agreement';
  /** Ids of the claims; parts first, the whole last. */
  claims: string[];
  /** The same for the same rule and claims, whatever their order. */
  key: string;
  /** The arithmetic in plain words, with the quotations. */
  words: string;
}

/** One way to look for conflicts and agreements. */
export type ReconcileRule = (readings: Readings) => Proposal[];

export function toProposal(
  rule: string,
  kind: Proposal['kind'],
  readings: readonly Reading[],
  words: string,
): Proposal {
  const claims = readings.map(({ claim }) => claim.id);
  return { rule, kind, claims, key: `${rule}:${claims.toSorted().join('+')}`, words };
}
