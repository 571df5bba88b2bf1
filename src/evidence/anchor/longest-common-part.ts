/** The longest stretch that stands in both texts, and where; length 0 where they share nothing. */
export function findLongestCommonPart(a: string, b: string): { inA: number; inB: number; length: number } {
  let best = { inA: 0, inB: 0, length: 0 };
  let before = new Uint32Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const row = new Uint32Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1) {
      if (a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      const length = (before[j] ?? 0) + 1;
      row[j + 1] = length;
      if (length > best.length) best = { inA: i - length + 1, inB: j - length + 1, length };
    }
    before = row;
  }
  return best;
}
