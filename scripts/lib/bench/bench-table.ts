import type { SearchBench } from './bench-search.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const rows: readonly (readonly [label: string, toText: (bench: SearchBench) => string])[] = [
  ['First right answer (MRR)', ({ meanReciprocalRank }) => meanReciprocalRank.toFixed(3)],
  ['Figures: all results hold it', ({ figureExactness }) => percent(figureExactness)],
  ['Absent: no result', ({ absentRefused }) => percent(absentRefused)],
  ['First search, compressed', ({ firstSearchBytes }) => `${(firstSearchBytes / 1000).toFixed(1)} kB`],
];

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
