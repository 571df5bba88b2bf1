import { reconcileReadings } from '../../evidence/reconcile/reconcile.ts';
import type { Site } from '../../model/dossier.ts';
import type { Relation } from '../../model/vocabulary.ts';
import { toSourceView } from '../../site/claim-view.ts';
import { formatDay } from '../../site/dates.ts';

/** The sums behind a relation, in words: those that concern no claim but its own. */
export function toArithmetic(site: Site): (relation: Relation) => string[] {
  const all = [...site.claims.values()].flatMap(({ claim, source }) => {
    const { figure, withdrawn } = claim;
    return figure === undefined || withdrawn !== undefined ? [] : [{ claim, figure, source }];
  });
  const places = new Map([...site.entities].filter(([, { type }]) => type === 'place'));
  const proposals = reconcileReadings({ all, measures: site.measures, places });
  return ({ claims }) =>
    proposals
      .filter((proposal) => proposal.claims.every((id) => claims.includes(id)))
      .map(({ words }) => toReaderWords(words, site));
}

/** The reconciler names things by their ids, for editors; readers get names and days. */
function toReaderWords(words: string, { sources, entities, measures }: Site): string {
  const labels = new Map(sources.map((source) => [source.id, toSourceView(source).shortLabel]));
  return words
    .replace(/\(`c-[^`]+` in `([^`]+)`\)/g, (_, source: string) => `(${labels.get(source) ?? source})`)
    .replace(/`([^`]+)`/g, (_, id: string) => entities.get(id)?.name ?? measures.get(id)?.name.toLowerCase() ?? id)
    .replace(/\d{4}-\d{2}-\d{2}/g, formatDay);
}
