import { plot, ruleY, scale } from '@observablehq/plot';
import type { CountPanel, CountWindows } from './count-windows.ts';
import { toCountLine, toCountMarks } from './count-plot-marks.ts';
import { toMonthAxis } from './month-axis.ts';
import { placeCountLabels } from './place-count-labels.ts';
import { toMonthTicks } from './time-axis.ts';
import { toPicture, type PictureText } from './to-picture.ts';

/** Size of a picture in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

const margins = { marginLeft: 3, marginRight: 8, marginTop: 46, marginBottom: 38 };

/**
 * Draws the counts of one measure as lines over the days that they cover, at the height of the count, joined by nothing.
 * Panels of the same picture have the same axes.
 */
export function drawCountPanel(
  document: Document,
  { marks }: CountPanel,
  { domain, top, panels }: CountWindows,
  { width, height }: PictureSize,
  words: PictureText,
): string {
  const frame = {
    x: margins.marginLeft,
    y: 0,
    width: width - margins.marginLeft - margins.marginRight,
    height: height - margins.marginBottom,
  };
  const x = { type: 'utc', domain: [domain.start, domain.end], range: [frame.x, frame.x + frame.width] } as const;
  const y = { type: 'linear', domain: [0, top], range: [frame.height, margins.marginTop] } as const;
  const lines = marks.map((mark) => toCountLine(mark, domain));
  const labels = placeCountLabels(lines, { x: scale({ x }), y: scale({ y }) }, frame);
  const ticks = toMonthTicks(
    domain,
    panels.flatMap((panel) => panel.marks),
  );
  const svg = plot({
    document,
    width,
    height,
    ...margins,
    className: 'chart-svg',
    x: {
      ...x,
      axis: null,
    },
    y: {
      ...y,
      axis: null,
    },
    marks: [toMonthAxis(ticks), ruleY([0], { className: 'chart-base' }), toCountMarks(lines, labels)],
  });
  return toPicture(svg, words);
}
