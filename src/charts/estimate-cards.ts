import type { Site } from '../model/dossier.ts';
import type { Measure } from '../model/vocabulary.ts';
import { toSpeakerWords } from './chart-words.ts';
import { listFigures, type ChartFigure } from './list-figures.ts';

/** An estimate that stands for itself: its measure is compared with no other. */
export interface EstimateCard extends ChartFigure {
  measure: Measure;
  speaker: string;
  /** Name of the place; null = not stated. */
  place: string | null;
}

/** A card for each figure of some measures; numbers that only name a magnitude are left to the text. */
export function toEstimateCards(site: Site, measures: readonly string[]): EstimateCard[] {
  return measures.flatMap((id) => {
    const measure = site.measures.get(id);
    if (!measure) return [];
    return listFigures(site, [id])
      .filter(({ figure }) => figure.bound !== 'magnitude')
      .map((entry) => ({
        ...entry,
        measure,
        speaker: toSpeakerWords(entry.claim, site.entities),
        place: entry.figure.place === null ? null : (site.entities.get(entry.figure.place)?.name ?? entry.figure.place),
      }));
  });
}
