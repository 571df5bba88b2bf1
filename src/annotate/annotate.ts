import type { Annotation } from '../model/annotation.ts';
import type { Seed } from '../model/seed.ts';

/** What the steps hand on: the text, its structure and what has been found so far. */
export interface Draft {
  seed: Pick<Seed, 'text' | 'paragraphs'>;
  /** Day of publication `YYYY-MM-DD`, where known: relative dates are resolved against it. */
  published?: string;
  annotations: Annotation[];
}

/** One kind of finding added to a draft; steps before it in the list have run. */
export type Step = (draft: Draft) => Draft;
