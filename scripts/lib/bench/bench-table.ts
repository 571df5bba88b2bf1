import type { SearchBench } from './bench-search.ts';
import { searchParts, sumParts } from './first-search.ts';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const rows: readonly (readonly [label: string, toText: (bench: SearchBench) => string])[] = [
  ['First right answer (MRR)', ({ meanReciprocalRank }) => meanReciprocalRank.toFixed(3)],
  ['Figures: all results hold it', ({ figureExactness }) => percent(figureExactness)],
  ['Absent: no result', ({ absentRefused }) => percent(absentRefused)],
  ['First search, heaviest', (bench) => `${kilobytes(Math.max(...weighAll(bench)))} kB`],
];

function weighAll({ firstSearches }: SearchBench): number[] {
  return firstSearches.map(({ weights }) => sumParts(weights));
}

/** What each first search loads, in kB by `gzip -9`, and what plain Pagefind loads for it, as lines of text. */
export function toWeightTable({ ours, plain }: Record<'ours' | 'plain', SearchBench>): string {
  const plainWeights = weighAll(plain);
  const lines = ours.firstSearches.map(({ query, weights }, index) => [
    new URLSearchParams(query).toString(),
    ...searchParts.map((part) => kilobytes(weights[part])),
    kilobytes(sumParts(weights)),
    kilobytes(plainWeights[index] ?? 0),
  ]);
  return [['First search, kB', ...searchParts, 'all', 'plain'], ...lines]
    .map(([query = '', ...cells]) => query.padEnd(52) + cells.map((cell) => cell.padStart(9)).join(''))
    .join('\n');
}

/** The measures side by side, as lines of text. */
export function toBenchTable({ ours, plain }: Record<'ours' | 'plain', SearchBench>): string {
  const lines = [
    ['', 'this site', 'plain Pagefind'],
    ...rows.map(([label, toText]) => [label, toText(ours), toText(plain)]),
  ];
  return lines
    .map(([label = '', one = '', other = '']) => `${label.padEnd(30)}${one.padStart(12)}${other.padStart(16)}`)
    .join('\n');
}
