/** A stroke of a key's sample: its classes in `charts.css`, and its path in a box of 28 × 20. */
type Stroke = readonly [classes: string, path: string];

/** What a mark of a picture looks like, for the key beside it. */
export const keyShapes = {
  count: [['chart-line', 'M2 10h24M2 4v12']],
  day: [['chart-dot', toCircle(14, 5)]],
  'inferred day': [['chart-dot chart-inferred', toCircle(14, 5)]],
  stretch: [['chart-line', 'M3 10h22M3 4v12M25 4v12']],
  'inferred stretch': [
    ['chart-line', 'M6 10h16'],
    ['chart-dot chart-inferred', toCircle(6, 4) + toCircle(22, 4)],
  ],
  'unknown end': [['chart-line chart-unknown', 'M2 10h24']],
  earlier: [['chart-limit', 'M26 10H3M8 5l-5 5 5 5']],
  'lower limit': [['chart-limit', 'M14 18V3M10 7l4-4 4 4']],
  'upper limit': [['chart-limit', 'M14 2v15M10 13l4 4 4-4']],
} as const satisfies Record<string, readonly Stroke[]>;
export type KeyShape = keyof typeof keyShapes;

/** A circle on the middle line. */
function toCircle(x: number, radius: number): string {
  const arc = `a${radius} ${radius} 0 1 0`;
  return `M${x - radius} 10${arc} ${2 * radius} 0${arc} ${-2 * radius} 0z`;
}
