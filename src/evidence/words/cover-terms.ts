import { toTermPattern } from '../../parse/terms.ts';

/** A text of equal length in which some terms can no longer be read. */
export function coverTerms(text: string, terms: readonly string[]): string {
  return terms.reduce(
    (covered, term) => covered.replace(toTermPattern(term), (found) => '·'.repeat(found.length)),
    text,
  );
}
