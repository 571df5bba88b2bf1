import type { Figure } from '../model/claim.ts';
import type { Site } from '../model/dossier.ts';
import type { Basis } from '../model/primitives.ts';
import type { SourceView } from './claim-view.ts';
import { formatDateSpan, formatMaybeDay, formatPeriod } from './dates.ts';
import { boundWords } from './labels.ts';

/** One thing that is known of a figure, or known to be not stated. */
export interface FigureFact {
  name: string;
  words: string;
  /** How a date is known. */
  basis?: Basis;
}

/** What is known of a figure beside its words, in parts. */
export interface FigureFacts {
  /** What has to be alike before two figures can be held against each other. */
  scope: FigureFact[];
  /** Everything else. */
  rest: FigureFact[];
}

/** Puts the facts of a figure into words; what no text gives is said to be not stated. */
export function toFigureFacts(figure: Figure, source: SourceView, { entities, measures }: Site): FigureFacts {
  const { period, asOf, place, measure } = figure;
  const placeName = place === null ? null : (entities.get(place)?.name ?? place);
  return {
    scope: [
      { name: 'Period', words: formatPeriod(period), basis: period.basis },
      { name: 'Population', words: figure.population ?? 'not stated' },
      { name: 'Unit', words: figure.unit },
    ],
    rest: [
      { name: 'Counts', words: measures.get(measure)?.name ?? measure },
      { name: 'Place', words: placeName ?? 'not stated' },
      { name: 'How exact', words: boundWords[figure.bound] },
      { name: 'Stated as of', words: formatMaybeDay(asOf.date), basis: asOf.basis },
      { name: 'Published', words: formatDateSpan(source.published.value), basis: source.published.basis },
    ],
  };
}
