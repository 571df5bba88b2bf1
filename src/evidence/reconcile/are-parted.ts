import type { Reading } from './proposal.ts';

/** True where the text declares the two as part and whole, or as parts of one whole: other rules compare those. */
export function areParted(a: Reading, b: Reading): boolean {
  const [wholeOfA, wholeOfB] = [a.figure.partOf?.claim, b.figure.partOf?.claim];
  return wholeOfA === b.claim.id || wholeOfB === a.claim.id || (wholeOfA !== undefined && wholeOfA === wholeOfB);
}
