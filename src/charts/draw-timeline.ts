import { plot, ruleY, text, vector, type Markish } from '@observablehq/plot';
import { toClaimRender } from './claim-render.ts';
import { layOutLanes, rowLeading, type LaneHeading, type LaneRow } from './lay-out-lanes.ts';
import { barSymbol, toDots, toLinks } from './line-marks.ts';
import { toMonthAxis } from './month-axis.ts';
import { toDate, toDayEnd, toMonthTicks, type TimeDomain } from './time-axis.ts';
import type { TimelineLanes } from './timeline-lanes.ts';
import { toPicture, type PictureText } from './to-picture.ts';

const margins = { marginLeft: 6, marginRight: 8, marginTop: 0, marginBottom: 38 };

/** A row with the ends of its line on the axis. */
interface DrawnRow extends LaneRow {
  start: Date;
  end: Date;
}

/** Draws lanes of dates below one another over one axis; what begins before the axis has an arrow at its edge. */
export function drawTimeline(
  document: Document,
  { lanes, domain }: TimelineLanes,
  width: number,
  words: PictureText,
): string {
  const { headings, rows, height } = layOutLanes(lanes, width - margins.marginLeft - margins.marginRight);
  const left = domain.start;
  const svg = plot({
    document,
    width,
    height: height + margins.marginBottom,
    ...margins,
    className: 'chart-svg',
    x: {
      type: 'utc',
      domain: [left, domain.end],
      axis: null,
    },
    y: {
      type: 'identity',
      axis: null,
    },
    marks: [
      toMonthAxis(toMonthTicks(domain, rows)),
      ruleY(rows, {
        y: ({ y }) => y + 12,
        className: 'chart-grid',
      }),
      toShapes(
        rows.map((row) => toDrawnRow(row, domain)),
        left,
      ),
      toWords(headings, 'chart-heading', left),
      toWords(rows, 'chart-words', left),
    ],
  });
  return toPicture(svg, words);
}

function toDrawnRow(row: LaneRow, { start, end }: TimeDomain): DrawnRow {
  const from = row.from === null ? start : toDate(row.from);
  return { ...row, start: from, end: row.to === null ? end : toDayEnd(row.to) };
}

function toShapes(rows: readonly DrawnRow[], left: Date): Markish[] {
  const inside = rows.filter(({ end }) => end > left);
  const begun = inside.filter(({ start }) => start >= left);
  const isDay = ({ from, to }: DrawnRow): boolean => from !== null && from === to;
  const isOpen = ({ from, to }: DrawnRow): boolean => from === null || to === null;
  const isInferred = (row: DrawnRow): boolean => row.isInferred;
  const stretches = inside
    .filter((row) => !isDay(row))
    .map((row) => ({ ...row, start: row.start < left ? left : row.start }));
  const starts = begun.filter((row) => row.from !== null);
  const ends = stretches.filter(({ to }) => to !== null);
  return [
    toLinks(
      stretches.filter((row) => !isOpen(row)),
      'y',
      'chart-line',
    ),
    toLinks(stretches.filter(isOpen), 'y', 'chart-line chart-unknown'),
    toDots(
      starts.filter((row) => !isDay(row) && !isInferred(row)),
      'start',
      'y',
      barSymbol,
      'chart-bar',
    ),
    toDots(
      ends.filter((row) => !isInferred(row)),
      'end',
      'y',
      barSymbol,
      'chart-bar',
    ),
    toDots(
      starts.filter((row) => isDay(row) && !isInferred(row)),
      'start',
      'y',
      'circle',
      'chart-dot',
    ),
    toDots(starts.filter(isInferred), 'start', 'y', 'circle', 'chart-dot chart-inferred'),
    toDots(ends.filter(isInferred), 'end', 'y', 'circle', 'chart-dot chart-inferred'),
    toEarlier(
      rows.filter(({ start }) => start < left),
      left,
    ),
  ];
}

/** An arrow to the left at the edge of the axis. */
function toEarlier(rows: readonly DrawnRow[], left: Date): Markish {
  const shape = { length: 22, rotate: -90, anchor: 'start', shape: 'arrow', dx: 22, className: 'chart-limit' } as const;
  return vector(rows, { x: () => left, y: 'y', ...shape, render: toClaimRender(rows) });
}

function toWords(rows: readonly LaneHeading[], className: string, left: Date): Markish {
  const place = { x: () => left, y: 'top', textAnchor: 'start', lineAnchor: 'top', lineHeight: rowLeading } as const;
  return text(rows, { ...place, text: 'text', className, render: toClaimRender(rows) });
}
