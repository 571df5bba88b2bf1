import type { Annotation, AttributionAnnotation, NameAnnotation, QuoteAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/seed.ts';
import type { Draft } from '../annotate.ts';
import { readSentence, toPart } from './read-sentence.ts';
import { spansInside } from './span-search.ts';
import { withSpeakers } from './speakers.ts';

/** What the sentences of a paragraph attribute, for a quotation after them that stands alone. */
interface Spoken {
  attributions: AttributionAnnotation[];
  paragraph: number;
}

/**
 * Adds who says what, and gives quotations their speakers. Speakers are whole noun phrases with title and
 * apposition, as in the corpora of attributions (PARC, PolNeAR); pronouns stay as they are. A cue is the verb with
 * its auxiliaries and adverbs; what is said keeps its "that" and its quotation marks, and loses its final full stop.
 */
export function findAttributions(draft: Draft): Draft {
  const { text, paragraphs } = draft.seed;
  const quotes = outermost(draft.annotations.filter((annotation) => annotation.type === 'quote'));
  const allNames = draft.annotations.filter(isName).toSorted((a, b) => a.start - b.start);
  const found: AttributionAnnotation[] = [];
  const subjects: NameAnnotation[] = [];
  let last: Spoken | undefined;
  for (const [paragraph, { kind, sentences }] of paragraphs.entries()) {
    for (const sentence of kind === 'furniture' ? [] : sentences) {
      const names = spansInside(allNames, sentence);
      const surroundings = { quotes: spansInside(quotes, sentence), names, isHeading: kind === 'heading' };
      subjects.push(...findSubjectName(text, sentence, names));
      const { attributions, quotation } = readSentence(text, sentence, surroundings);
      const spoken = quotation && findSpoken(last, paragraph);
      if (spoken) extend(text, spoken, quotation);
      found.push(...attributions);
      if (last?.paragraph !== paragraph) last = { attributions: [], paragraph };
      last.attributions.push(...(spoken ? [spoken] : attributions));
    }
  }
  return { ...draft, annotations: withSpeakers([...draft.annotations, ...found], subjects) };
}

/** The person or body that a sentence begins with, title and all ("Judge Amy Jackson sentenced …"). */
function findSubjectName(text: string, { start }: Span, [first]: readonly NameAnnotation[]): NameAnnotation[] {
  if (first === undefined || first.type === 'place' || first.start - start > 60) return [];
  return /^(?:(?:The|A|An|But|And)\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+|of\s+|the\s+)*$/u.test(text.slice(start, first.start))
    ? [first]
    : [];
}

function isName(annotation: Annotation): annotation is NameAnnotation {
  return annotation.type === 'person' || annotation.type === 'organisation' || annotation.type === 'place';
}

function outermost(quotes: QuoteAnnotation[]): QuoteAnnotation[] {
  let end = -1;
  return quotes
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((quote) => {
      const isOuter = quote.start >= end;
      if (isOuter) end = quote.end;
      return isOuter;
    });
}

/**
 * The attribution that a sentence of nothing but a quotation goes on with: the last in its paragraph, rather one
 * with a quotation; across paragraphs only one with a quotation.
 */
function findSpoken(last: Spoken | undefined, paragraph: number): AttributionAnnotation | undefined {
  if (!last || last.paragraph < paragraph - 1) return undefined;
  const direct = last.attributions.findLast((attribution) => attribution.direct);
  return last.paragraph === paragraph ? (direct ?? last.attributions.at(-1)) : direct;
}

/** Adds a quotation of a later sentence to what somebody says. */
function extend(text: string, attribution: AttributionAnnotation, quotation: Span): void {
  attribution.content.push(toPart(text, quotation.start, quotation.end));
  attribution.direct = true;
  attribution.end = quotation.end;
  attribution.text = text.slice(attribution.start, quotation.end);
}
