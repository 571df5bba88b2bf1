import type { QuoteAnnotation } from '../../model/annotation.ts';
import type { Paragraph } from '../../model/seed.ts';
import { findQuotations, type Quotation } from '../../parse/quotation-marks.ts';
import type { Draft } from '../annotate.ts';

const openingMark = /^[“"„«‹]/;

/**
 * Adds the stretches in quotation marks, marks included, nested ones too. A quotation that runs over paragraphs
 * gives one stretch for each: an unclosed one counts only where the next paragraph opens its marks again.
 */
export function findQuotes(draft: Draft): Draft {
  const { text, paragraphs } = draft.seed;
  const quotes = paragraphs.flatMap((paragraph, index) => {
    const found = findQuotations(text.slice(paragraph.start, paragraph.end));
    const goesOn = opensQuotation(text, paragraphs[index + 1]);
    return found
      .filter((quotation) => quotation.isClosed || goesOn)
      .map((quotation) => toQuote(text, paragraph, quotation));
  });
  return { ...draft, annotations: [...draft.annotations, ...quotes] };
}

function opensQuotation(text: string, paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && openingMark.test(text.charAt(paragraph.start));
}

function toQuote(text: string, paragraph: Paragraph, quotation: Quotation): QuoteAnnotation {
  const start = paragraph.start + quotation.start;
  const end = paragraph.start + quotation.end;
  return { type: 'quote', start, end, text: text.slice(start, end) };
}
