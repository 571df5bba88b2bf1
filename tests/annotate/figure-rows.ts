import type { Annotation, DateAnnotation, FigureAnnotation } from '../../src/model/annotation.ts';
import type { Draft } from '../../src/annotate/annotate.ts';
import { findDates } from '../../src/annotate/dates/find-dates.ts';
import { findFigures } from '../../src/annotate/figures/find-figures.ts';
import { toSeed } from '../helpers/seeds.ts';

/** Dates and figures of a text, in order of their steps. */
export function annotateNumbers(text: string, published?: string): Annotation[] {
  const draft: Draft = { seed: toSeed(text), annotations: [], ...(published !== undefined && { published }) };
  return findFigures(findDates(draft)).annotations;
}

/** Figures of a text, one a row: `10 km = about 10 kilometre (measure)`. */
export function figureRows(text: string): string[] {
  return annotateNumbers(text)
    .filter((annotation): annotation is FigureAnnotation => annotation.type === 'figure')
    .map(({ text: words, value, max, qualifier, unit, kind }) => {
      const amount = max === undefined ? String(value) : `${value}..${max}`;
      return `${words} = ${[qualifier, amount, unit].filter(Boolean).join(' ')} (${kind})`;
    });
}

/** Dates of a text, one a row: `June 27 = 2025-06-27 (inferred)`. */
export function dateRows(text: string, published?: string): string[] {
  return annotateNumbers(text, published)
    .filter((annotation): annotation is DateAnnotation => annotation.type === 'date')
    .map(({ text: words, from, to, value, inferred }) => {
      const days = from === undefined ? undefined : from === to ? from : `${from}..${to}`;
      const meaning = [days, value, inferred && '(inferred)'].filter(Boolean).join(' ');
      return `${words} = ${meaning || 'unresolved'}`;
    });
}
