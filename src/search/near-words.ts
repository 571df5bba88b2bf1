import toDamerauLevenshtein from 'damerau-levenshtein';

/** A slip for so many letters: shorter words are near to too many. */
const lettersPerSlip = 4;

/** Of folded words the first few of those that are nearest to another; none where it is another word. */
export function findNearWords(asked: string, words: readonly string[], limit = 3): string[] {
  const most = Math.floor(asked.length / lettersPerSlip);
  const slips = words
    .filter(({ length }) => Math.abs(length - asked.length) <= most)
    .map((word) => ({ word, slips: toDamerauLevenshtein(asked, word).steps }));
  const least = Math.min(most, ...slips.map((one) => one.slips));
  return slips
    .filter((one) => one.slips === least)
    .slice(0, limit)
    .map(({ word }) => word);
}
