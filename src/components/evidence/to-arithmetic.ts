import { reconcileReadings } from '../../evidence/reconcile/reconcile.ts';
import type { Site } from '../../model/dossier.ts';
import type { Relation } from '../../model/vocabulary.ts';

/** The sums behind a relation, in words: those that concern no claim but its own. */
export function toArithmetic(site: Site): (relation: Relation) => string[] {
  const all = [...site.claims.values()].flatMap(({ claim, source }) => {
    const { figure, withdrawn } = claim;
    return figure === undefined || withdrawn !== undefined ? [] : [{ claim, figure, source }];
  });
  const places = new Map([...site.entities].filter(([, { type }]) => type === 'place'));
  const proposals = reconcileReadings({ all, measures: site.measures, places });
  return ({ claims }) =>
    proposals.filter((proposal) => proposal.claims.every((id) => claims.includes(id))).map(({ words }) => words);
}
