/** A rectangle in pixels, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A horizontal line with the size of the label that belongs to it. */
export interface LabelledLine {
  x1: number;
  x2: number;
  y: number;
  width: number;
  height: number;
}

const gap = 7;
const steps = [0, 10, 20, 32, 46];

/**
 * A place for each label beside its line, at either end, above or below: the first that meets no other label and no
 * obstacle, or the one that meets them least. A label stays inside the frame.
 */
export function placeLabels(lines: readonly LabelledLine[], obstacles: readonly Box[], frame: Box): Box[] {
  const placed: Box[] = [];
  for (const line of lines) {
    const candidates = toCandidates(line, frame);
    const costs = candidates.map((box) => toCost(box, placed, obstacles, frame));
    const best = candidates[costs.indexOf(Math.min(...costs))];
    if (best) placed.push(best);
  }
  return placed;
}

function toCandidates({ x1, x2, y, width, height }: LabelledLine, frame: Box): Box[] {
  const keepIn = (x: number): number => Math.max(frame.x, Math.min(x, frame.x + frame.width - width));
  return steps.flatMap((step) =>
    [y - gap - height - step, y + gap + step].flatMap((top) =>
      [keepIn(x1), keepIn(x2 - width)].map((x) => ({ x, y: top, width, height })),
    ),
  );
}

/** How much of a label lies on other labels, on obstacles or outside of the frame; whole pixels, so that equals are equal. */
function toCost(box: Box, placed: readonly Box[], obstacles: readonly Box[], frame: Box): number {
  const toShare = (others: readonly Box[]): number => others.reduce((sum, other) => sum + toOverlap(box, other), 0);
  const outside = box.width * box.height - toOverlap(box, frame);
  return Math.round(toShare(placed) * 4 + toShare(obstacles) * 2 + outside * 8);
}

function toOverlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
