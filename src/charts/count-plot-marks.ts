import { dot, link, text, vector, type Markish } from '@observablehq/plot';
import { toClaimRender } from './claim-render.ts';
import type { CountMark } from './count-mark.ts';
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

/** Drawn as a bar across the line. */
const bar = {
  draw: (path: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }) => {
    path.moveTo(0, -6);
    path.lineTo(0, 6);
  },
};

/** Lines, their known ends, an arrow where the words give only a limit, and the labels. */
export function toCountMarks(lines: readonly CountLine[], labels: readonly PlacedLabel[]): Markish[] {
  const isKnown = ({ from, to }: CountLine): boolean => from !== null && to !== null;
  const starts = lines.filter(({ from }) => from !== null);
  const ends = lines.filter(({ to }) => to !== null);
  return [
    toLinks(lines.filter(isKnown), 'chart-line'),
    toLinks(lines.filter((line) => !isKnown(line)), 'chart-line chart-unknown'),
    toArrows(lines.filter(({ limit }) => limit !== null)),
    toDots(starts, 'start', bar, 'chart-bar'),
    toDots(ends.filter(({ isInferred }) => !isInferred), 'end', 'circle', 'chart-dot'),
    toDots(ends.filter(({ isInferred }) => isInferred), 'end', 'circle', 'chart-dot chart-inferred'),
    text(labels, {
      ...{ x: 'x', y: 'y', text: 'text', textAnchor: 'start', lineAnchor: 'top', lineHeight: labelLeading },
      ...{ className: 'chart-label', render: toClaimRender(labels) },
    }),
  ];
}

function toLinks(lines: readonly CountLine[], className: string): Markish {
  const ends = { x1: 'start', x2: 'end', y1: 'value', y2: 'value' };
  return link(lines, { ...ends, className, render: toClaimRender(lines) });
}

function toDots(lines: readonly CountLine[], x: 'start' | 'end', symbol: 'circle' | typeof bar, className: string): Markish {
  return dot(lines, { x, y: 'value', r: 5, symbol, className, render: toClaimRender(lines) });
}

/** Arrows stand on the last known day, or else on the first. */
function toArrows(lines: readonly CountLine[]): Markish {
  return vector(lines, {
    x: ({ start, end, to }: CountLine) => (to === null ? start : end),
    ...{ y: 'value', length: 20, anchor: 'start', shape: 'arrow', className: 'chart-limit' },
    rotate: ({ limit }: CountLine) => (limit === 'upper' ? 180 : 0),
    render: toClaimRender(lines),
  });
}
