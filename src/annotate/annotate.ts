import type { Annotation } from '../model/annotation.ts';
import type { Seed } from '../model/seed.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { findDates } from './dates/find-dates.ts';
import { findFigures } from './figures/find-figures.ts';
import { findNames } from './names/find-names.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findUnits } from './units.ts';

/** What the steps hand on: the text, its structure and what has been found so far. */
export interface Draft {
  seed: Pick<Seed, 'text' | 'paragraphs'>;
  /** Day of publication `YYYY-MM-DD`, where known: relative dates are resolved against it. */
  published?: string;
  annotations: Annotation[];
}

/** One kind of finding added to a draft; steps before it in the list have run. */
export type Step = (draft: Draft) => Draft;

/**
 * All steps in the order in which they run:
 * - dates before figures, as the numbers in dates are no figures;
 * - quotations before names, so that a name does not run across a quotation mark;
 * - quotations and names before attributions, which give quotations their speakers.
 * Paragraphs and sentences depend on nothing.
 */
export const steps: readonly Step[] = [findUnits, findDates, findFigures, findQuotes, findNames, findAttributions];

/** Everything found in a text, by place; it depends on the text and its day of publication alone. */
export function annotate(seed: Draft['seed'], { published }: { published?: string } = {}): Annotation[] {
  const draft: Draft = { seed, annotations: [], ...(published !== undefined && { published }) };
  return steps.reduce((found, step) => step(found), draft).annotations.toSorted(byPlace);
}

/** By start, then longer first, then type. */
function byPlace(a: Annotation, b: Annotation): number {
  return a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0);
}
