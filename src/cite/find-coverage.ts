import type { Site } from '../model/dossier.ts';
import type { DataCoverage } from './citable.ts';

/** What the figures that stand reach over: days, places and what they count, in the order of the dossier. */
export function findCoverage(site: Site): Omit<DataCoverage, 'sources'> {
  const figures = [...site.claims.values()].flatMap(({ claim }) =>
    claim.figure && !claim.withdrawn ? [claim.figure] : [],
  );
  const days = figures.flatMap(({ period, asOf }) => [period.from, period.to, asOf.date]).filter((day) => day !== null);
  const [from, to] = [days.toSorted()[0], days.toSorted().at(-1)];
  const places = new Set(figures.map(({ place }) => place));
  const measures = new Set(figures.map(({ measure }) => measure));
  return {
    period: from === undefined || to === undefined ? null : { from, to },
    places: [...site.entities.values()].filter(({ id }) => places.has(id)).map(({ name }) => name),
    measures: [...site.measures.values()].filter(({ id }) => measures.has(id)).map(({ name }) => name),
  };
}
