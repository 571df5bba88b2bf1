/** The values most like a wanted one by the pairs of letters they share, best first; nothing where none is like it. */
export function findNearest(wanted: string, values: Iterable<string>, count = 3): string[] {
  return [...values]
    .map((value) => ({ value, likeness: toLikeness(wanted, value) }))
    .filter(({ likeness }) => likeness >= 0.3)
    .sort((a, b) => b.likeness - a.likeness || (a.value < b.value ? -1 : 1))
    .slice(0, count)
    .map(({ value }) => value);
}

/** Dice coefficient of the pairs of letters: 1 for equal words, 0 for words that share none. */
function toLikeness(a: string, b: string): number {
  const [pairsA, pairsB] = [toPairs(a), toPairs(b)];
  const rest = [...pairsB];
  const shared = pairsA.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / Math.max(1, pairsA.length + pairsB.length);
}

function toPairs(word: string): string[] {
  const padded = ` ${word.toLowerCase()} `;
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2));
}
