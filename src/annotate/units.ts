import type { UnitAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/seed.ts';
import type { Draft } from './annotate.ts';

/** Adds the paragraphs and sentences of the text, page furniture included. */
export function findUnits(draft: Draft): Draft {
  const { text, paragraphs } = draft.seed;
  const toUnit = (type: UnitAnnotation['type'], { start, end }: Span): UnitAnnotation => {
    return { type, start, end, text: text.slice(start, end) };
  };
  const units = paragraphs.flatMap((paragraph) => [
    toUnit('paragraph', paragraph),
    ...paragraph.sentences.map((sentence) => toUnit('sentence', sentence)),
  ]);
  return { ...draft, annotations: [...draft.annotations, ...units] };
}
