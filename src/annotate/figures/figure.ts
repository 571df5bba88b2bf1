import type { FigureKind } from '../../model/annotation.ts';
import type { ScannedNumber } from '../../parse/numbers/scan-numbers.ts';
import type { Token } from '../../parse/numbers/tokens.ts';

/** What a number counts or measures: its unit, its kind, and how far the words of it reach. */
export interface Reading {
  /** Index of the first token of the figure: a currency sign may stand before the number. */
  first: number;
  /** Index of the first token behind the figure. */
  next: number;
  unit: string;
  kind: FigureKind;
}

/** Reads one kind of figure; undefined where the number is of another kind. */
export type Reader = (tokens: readonly Token[], number: ScannedNumber) => Reading | undefined;
