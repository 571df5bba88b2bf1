import { text, vector, type Markish } from '@observablehq/plot';
import { toClaimRender } from './claim-render.ts';
import type { CountMark } from './count-mark.ts';
import { barSymbol, toDots, toLinks } from './line-marks.ts';
import { labelLeading, type PlacedLabel } from './place-count-labels.ts';
import { toDate, toDayEnd, type TimeDomain } from './time-axis.ts';

/** A mark with the ends of its line on the axis; an end that is not known is that of the axis. */
export interface CountLine extends CountMark {
  start: Date;
  end: Date;
}

export function toCountLine(mark: CountMark, domain: TimeDomain): CountLine {
  const start = mark.from === null ? domain.start : toDate(mark.from);
  return { ...mark, start, end: mark.to === null ? domain.end : toDayEnd(mark.to) };
}

/** Lines, their known ends, an arrow where the words give only a limit, and the labels. */
export function toCountMarks(lines: readonly CountLine[], labels: readonly PlacedLabel[]): Markish[] {
  const isOpen = ({ from, to }: CountLine): boolean => from === null || to === null;
  const starts = lines.filter(({ from }) => from !== null);
  const ends = Map.groupBy(
    lines.filter(({ to }) => to !== null),
    ({ isInferred }) => isInferred,
  );
  const [known, open] = [lines.filter((line) => !isOpen(line)), lines.filter(isOpen)];
  return [
    toLinks(known, 'value', 'chart-line'),
    toLinks(open, 'value', 'chart-line chart-unknown'),
    toArrows(lines.filter(({ limit }) => limit !== null)),
    toDots(starts, 'start', 'value', barSymbol, 'chart-bar'),
    toDots(ends.get(false) ?? [], 'end', 'value', 'circle', 'chart-dot'),
    toDots(ends.get(true) ?? [], 'end', 'value', 'circle', 'chart-dot chart-inferred'),
    text(labels, {
      x: 'x',
      y: 'y',
      text: 'text',
      textAnchor: 'start',
      lineAnchor: 'top',
      lineHeight: labelLeading,
      className: 'chart-label',
      render: toClaimRender(labels),
    }),
  ];
}

/** Arrows stand on the last known day, or else on the first. */
function toArrows(lines: readonly CountLine[]): Markish {
  return vector(lines, {
    x: ({ start, end, to }: CountLine) => (to === null ? start : end),
    y: 'value',
    length: 20,
    anchor: 'start',
    shape: 'arrow',
    className: 'chart-limit',
    rotate: ({ limit }: CountLine) => (limit === 'upper' ? 180 : 0),
    render: toClaimRender(lines),
  });
}
