import type { Site } from '../model/dossier.ts';
import { listFigures, type ChartFigure } from './list-figures.ts';

/** A whole and the parts that its source gives for it, which make it up. */
export interface UnitSplit {
  whole: ChartFigure;
  parts: ChartFigure[];
}

/** More units than a reader can count are no picture. */
const mostUnits = 60;

/** Every exact count whose source gives parts that make it up, with nothing left over. */
export function toUnitSplits(site: Pick<Site, 'claims'>): UnitSplit[] {
  const figures = listFigures(site).filter(({ figure }) => figure.bound === 'exact');
  return figures
    .filter(({ figure: { value } }) => Number.isInteger(value) && value <= mostUnits)
    .map((whole) => ({ whole, parts: figures.filter(({ figure }) => isPartOf(figure.partOf, whole.id)) }))
    .filter(({ whole, parts }) => parts.reduce((sum, { figure }) => sum + figure.value, 0) === whole.figure.value);
}

function isPartOf(partOf: ChartFigure['figure']['partOf'], whole: string): boolean {
  return partOf?.claim === whole && partOf.exhaustive;
}
