import type { Span } from './seed.ts';

/** A span with the text it covers: `text === input.slice(start, end)`. */
export interface TextSpan extends Span {
  text: string;
}

/** Hedge that belongs to a figure; absent = exact. */
export type Qualifier = 'over' | 'atLeast' | 'under' | 'atMost' | 'about' | 'nearly';

export type FigureKind = 'count' | 'money' | 'percent' | 'measure' | 'duration' | 'age' | 'ratio' | 'number';

/** A number with its scale, symbol and unit, without the qualifier. */
export interface FigureAnnotation extends TextSpan {
  type: 'figure';
  /** Numeric value; low end of a range; null where it has none. */
  value: number | null;
  /** High end, for a range or a vague magnitude only. */
  max?: number;
  qualifier?: Qualifier;
  /** Counted noun phrase ("foreign nationals") or unit ("percent", "dollar"); `""` if none. */
  unit: string;
  kind: FigureKind;
}

/** A date expression without its preposition. */
export interface DateAnnotation extends TextSpan {
  type: 'date';
  /** First and last day, inclusive, `YYYY-MM-DD`, where the text allows to resolve them. */
  from?: string;
  to?: string;
  /** TIMEX3 value where days do not fit, e.g. `2025-H1`. */
  value?: string;
  /** True where the day or year was worked out from the date of publication. */
  inferred?: boolean;
}

/** Somebody said something: source, cue and content. */
export interface AttributionAnnotation extends TextSpan {
  type: 'attribution';
  cue: TextSpan | null;
  speaker: TextSpan | null;
  content: TextSpan[];
  /** True where all or part of the content stands in quotation marks. */
  direct: boolean;
}

/** A stretch in quotation marks, marks included. */
export interface QuoteAnnotation extends TextSpan {
  type: 'quote';
  speaker?: TextSpan | null;
}

/** A name without title, article or possessive. */
export interface NameAnnotation extends TextSpan {
  type: 'person' | 'organisation' | 'place';
}

/** A sentence or paragraph without outer white space. */
export interface UnitAnnotation extends TextSpan {
  type: 'sentence' | 'paragraph';
}

export type Annotation =
  FigureAnnotation | DateAnnotation | AttributionAnnotation | QuoteAnnotation | NameAnnotation | UnitAnnotation;
