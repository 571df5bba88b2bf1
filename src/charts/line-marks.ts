import { dot, link, type Markish } from '@observablehq/plot';
import { toClaimRender, type ForClaims } from './claim-render.ts';

/** A horizontal line between two days. */
export interface DayLine extends ForClaims {
  start: Date;
  end: Date;
}

interface Path {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** The end of a stretch of days: a bar across its line. */
export const barSymbol = {
  draw: (path: Path): void => {
    path.moveTo(0, -6);
    path.lineTo(0, 6);
  },
};

/** The lines themselves; `y` names the field that holds their height. */
export function toLinks<T extends DayLine>(lines: readonly T[], y: keyof T & string, className: string): Markish {
  return link(lines, { x1: 'start', x2: 'end', y1: y, y2: y, className, render: toClaimRender(lines) });
}

/** A shape at the start or end of each line. */
export function toDots<T extends DayLine>(
  lines: readonly T[],
  x: 'start' | 'end',
  y: keyof T & string,
  symbol: 'circle' | typeof barSymbol,
  className: string,
): Markish {
  return dot(lines, { x, y, r: 5, symbol, className, render: toClaimRender(lines) });
}
