import type { DateAnnotation, FigureAnnotation } from '../../../src/model/annotation.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Seed, Span } from '../../../src/model/seed.ts';
import type { Publication } from './publication.ts';

/** A claim, and what the machine reads in its seed. */
export interface ClaimReading {
  claim: Claim;
  seed: Seed;
  /** Where the quotation stands. */
  quote: Span;
  /** The paragraph that holds the quotation. */
  paragraph: Span;
  /** Figures of the whole seed. */
  figures: readonly FigureAnnotation[];
  /** Dates of the whole seed. */
  dates: readonly DateAnnotation[];
  publication: Publication;
  /** All claims by id. */
  claims: ReadonlyMap<string, Claim>;
}

/** What is wrong with a claim, and where in it. */
export interface ReadingProblem {
  rule: 'figure-matches-quote' | 'period-matches-evidence';
  /** From the claim, e.g. `['figure', 'unit']`. */
  path: readonly string[];
  message: string;
  hint: string;
}
