import type { Qualifier } from '../../model/annotation.ts';
import { findNumbers } from './find-numbers.ts';

/** What the words of a figure say: low end, high end, hedge. */
export interface FigureValue {
  value: number;
  max?: number;
  qualifier?: Qualifier;
}

/**
 * Reads the first figure of a short text: `nearly two thousand foreign nationals` → 2000, nearly;
 * `hundreds of foreigners` → 100 to 1000. Undefined where the text states no number.
 */
export function figureFromText(text: string): FigureValue | undefined {
  const [first] = findNumbers(text);
  if (first === undefined) return undefined;
  const { value, max, qualifier } = first;
  return { value, ...(max !== undefined && { max }), ...(qualifier && { qualifier }) };
}
