import { plot, rect, text, type Markish } from '@observablehq/plot';
import { toClaimRender } from './claim-render.ts';
import type { ChartFigure } from './list-figures.ts';
import { toPicture, type PictureText } from './to-picture.ts';
import type { UnitSplit } from './unit-splits.ts';
import { wrapWords } from './wrap-words.ts';

/** A square with the gap to the next, lines of words, a letter and the distance of parts, in pixels. */
const side = 22;
const gap = 4;
const leading = 18;
const letter = 7.1;
const partGap = 14;

interface Square {
  claims: string[];
  x: number;
  y: number;
}

/** A part with the place of its words and its squares, in pixels from the top. */
interface Block {
  claims: string[];
  lines: string[];
  top: number;
  squares: Square[];
  bottom: number;
}

/** Draws a square for each unit of a whole, part by part under the words of the part. */
export function drawUnitSplit(document: Document, { parts }: UnitSplit, width: number, words: PictureText): string {
  const blocks: Block[] = [];
  for (const part of parts) blocks.push(toBlock(part, blocks.at(-1)?.bottom ?? 0, width));
  const size = { width, height: (blocks.at(-1)?.bottom ?? 0) + 2, margin: 0 };
  const scales = { x: { type: 'identity', axis: null }, y: { type: 'identity', axis: null } } as const;
  return toPicture(plot({ document, ...size, ...scales, className: 'chart-svg', marks: blocks.map(toMarks) }), words);
}

function toMarks(block: Block, index: number): Markish {
  return [
    text([block], {
      x: 1,
      y: 'top',
      text: ({ lines }: Block) => lines.join('\n'),
      textAnchor: 'start',
      lineAnchor: 'top',
      lineHeight: leading / 14,
      className: 'chart-heading',
      render: toClaimRender([block]),
    }),
    rect(block.squares, {
      x1: 'x',
      y1: 'y',
      x2: ({ x }: Square) => x + side - gap,
      y2: ({ y }: Square) => y + side - gap,
      className: `chart-unit chart-unit-${index + 1}`,
      render: toClaimRender(block.squares),
    }),
  ];
}

function toBlock({ id, figure }: ChartFigure, above: number, width: number): Block {
  const lines = wrapWords(toPartWords(figure), width / letter);
  const top = above === 0 ? 0 : above + partGap;
  const columns = Math.floor(width / side);
  const squaresTop = top + lines.length * leading + 4;
  const squares = Array.from({ length: figure.value }, (_, index) => ({
    claims: [id],
    x: 1 + (index % columns) * side,
    y: squaresTop + Math.floor(index / columns) * side,
  }));
  return { claims: [id], lines, top, squares, bottom: squaresTop + Math.ceil(figure.value / columns) * side };
}

/** The number in the source's words, and what it counts in ours: `Thirteen operations based on …`. */
export function toPartWords({ text, population, unit }: ChartFigure['figure']): string {
  return /\s/.test(text) ? text : `${text} ${population ?? unit}`;
}
