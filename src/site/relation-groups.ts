import type { Relation } from '../model/vocabulary.ts';

/** Relations by what they show, each group in the order of the file. */
export interface RelationGroups {
  /** Claims that cannot all hold, or pull against each other. */
  conflicts: Relation[];
  /** Statements that answer or replace one another. */
  exchanges: Relation[];
  agreements: Relation[];
  /** Figures that may not count the same thing. */
  differentScope: Relation[];
}

/** Sorts relations into the sections of the page that lists them. */
export function toRelationGroups(relations: readonly Relation[]): RelationGroups {
  const ofKind = (...kinds: Relation['kind'][]): Relation[] => relations.filter(({ kind }) => kinds.includes(kind));
  return {
    conflicts: ofKind('contradicts', 'tension'),
    exchanges: ofKind('replies-to', 'updates'),
    agreements: ofKind('agrees'),
    differentScope: ofKind('different-scope'),
  };
}
