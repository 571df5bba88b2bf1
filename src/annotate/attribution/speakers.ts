import type {
  Annotation,
  AttributionAnnotation,
  NameAnnotation,
  QuoteAnnotation,
  TextSpan,
} from '../../model/annotation.ts';
import { findMeant, toSources } from './sources.ts';

interface Part {
  start: number;
  end: number;
  speaker: TextSpan | undefined;
}

/**
 * Gives each quotation inside something attributed its speaker. A pronoun or "the ministry" stands for the last
 * fitting source before it; `subjects` are the persons and bodies that sentences are about.
 */
export function withSpeakers(annotations: readonly Annotation[], subjects: readonly NameAnnotation[]): Annotation[] {
  const attributions = annotations.filter((annotation) => annotation.type === 'attribution');
  const names = annotations.filter(isNamed).toSorted((a, b) => a.start - b.start);
  const sources = toSources(attributions, names, subjects);
  const parts = attributions.flatMap((attribution) => toParts(attribution, sources)).sort((a, b) => a.start - b.start);
  const quotes = annotations.filter((annotation) => annotation.type === 'quote').toSorted((a, b) => a.start - b.start);
  const speakers = new Map<Annotation, TextSpan>();
  let from = 0;
  for (const quote of quotes) {
    while (from < parts.length && (parts[from] as Part).end <= quote.start) from += 1;
    const part = parts[from];
    if (part?.speaker && part.start <= quote.start && quote.end <= part.end) speakers.set(quote, part.speaker);
  }
  return annotations.map((annotation) => {
    const speaker = speakers.get(annotation);
    return speaker ? ({ ...annotation, speaker } as QuoteAnnotation) : annotation;
  });
}

function isNamed(annotation: Annotation): annotation is NameAnnotation {
  return annotation.type === 'person' || annotation.type === 'organisation';
}

function toParts({ speaker, content }: AttributionAnnotation, sources: ReturnType<typeof toSources>): Part[] {
  const meant = speaker ? (findMeant(speaker, sources) ?? speaker) : undefined;
  return content.map(({ start, end }) => ({ start, end, speaker: meant }));
}
