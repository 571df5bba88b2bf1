import type { Scale } from '@observablehq/plot';
import type { CountLine } from './count-plot-marks.ts';
import { placeLabels, type Box } from './place-labels.ts';
import { wrapWords } from './wrap-words.ts';

/** A label in the units of the axes, from its upper left corner. */
export interface PlacedLabel {
  claims: string[];
  text: string;
  x: Date;
  y: number;
}

/** Widest letters of the interface fonts on average, and the size of the labels, in pixels. */
const letter = 7.1;
const fontSize = 14;

/** Distance of the lines of a label, in its font size. */
export const labelLeading = 1.2;

/** Words and origin of each count, beside its line and clear of the others. */
export function placeCountLabels(lines: readonly CountLine[], axes: { x: Scale; y: Scale }, frame: Box): PlacedLabel[] {
  const texts = lines.map(({ words, origin }) =>
    [words, origin].flatMap((line) => wrapWords(line, frame.width / letter)),
  );
  const toEnds = ({ start, end, value }: CountLine): { x1: number; x2: number; y: number } => ({
    x1: axes.x.apply(start),
    x2: axes.x.apply(end),
    y: axes.y.apply(value),
  });
  const labelled = lines.map((line, index) => ({ ...toEnds(line), ...toSize(texts[index] ?? []) }));
  const obstacles = lines.flatMap((line) => toObstacles(line, toEnds(line)));
  const boxes = placeLabels(labelled, obstacles, frame);
  return lines.flatMap(({ claims }, index) => {
    const box = boxes[index];
    if (!box) return [];
    return [{ claims, text: (texts[index] ?? []).join('\n'), x: axes.x.invert?.(box.x), y: axes.y.invert?.(box.y) }];
  });
}

function toSize(texts: readonly string[]): { width: number; height: number } {
  const letters = Math.max(...texts.map(({ length }) => length));
  return { width: letters * letter, height: texts.length * fontSize * labelLeading };
}

/** The line with its dot, and the arrow where there is one. */
function toObstacles({ limit }: CountLine, { x1, x2, y }: { x1: number; x2: number; y: number }): Box[] {
  const line = { x: x1, y: y - 6, width: x2 - x1 + 6, height: 12 };
  const arrow = { x: x2 - 6, y: limit === 'lower' ? y - 20 : y, width: 12, height: 20 };
  return limit === null ? [line] : [line, arrow];
}
