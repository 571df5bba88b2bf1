import type { Annotation } from '../model/annotation.ts';
import type { Seed } from '../model/seed.ts';
import { findDates } from './dates/find-dates.ts';
import { findFigures } from './figures/find-figures.ts';

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
 * - dates before figures, as the numbers in dates are no figures.
 */
export const steps: readonly Step[] = [findDates, findFigures];

/** Everything found in a text, by place; it depends on the text and its day of publication alone. */
export function annotate(seed: Draft['seed'], { published }: { published?: string } = {}): Annotation[] {
  const draft: Draft = { seed, annotations: [], ...(published !== undefined && { published }) };
  return steps.reduce((found, step) => step(found), draft).annotations.toSorted(byPlace);
}

/** By start, then longer first, then type. */
function byPlace(a: Annotation, b: Annotation): number {
  return a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0);
}
