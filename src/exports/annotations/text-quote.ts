import type { Span } from '../../model/seed.ts';
import { takeFirst, takeLast } from './code-points.ts';

/** A passage by its words and those around it, after the Web Annotation model. */
export interface TextQuote {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Code points on each side that are mostly enough to tell a passage from others. */
const firstContext = 32;

/**
 * The quotation selector of a span of a text: as much of the text on both sides as it takes for the words to stand there
 * once. Both sides together with the words may still stand more than once where the text itself repeats.
 */
export function toTextQuote(text: string, { start, end }: Span): TextQuote {
  const [before, exact, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  for (let context = firstContext; ; context *= 2) {
    const [prefix, suffix] = [takeLast(before, context), takeFirst(after, context)];
    const isWhole = prefix === before && suffix === after;
    if (isWhole || isSingle(text, prefix + exact + suffix)) return { type: 'TextQuoteSelector', exact, prefix, suffix };
  }
}

function isSingle(text: string, part: string): boolean {
  return text.indexOf(part) === text.lastIndexOf(part);
}
