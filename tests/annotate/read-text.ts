import type { Draft } from '../../src/annotate/annotate.ts';
import { findAttributions } from '../../src/annotate/attribution/find-attributions.ts';
import { findNames } from '../../src/annotate/names/find-names.ts';
import { findQuotes } from '../../src/annotate/quotes/find-quotes.ts';
import { findUnits } from '../../src/annotate/units.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { toSeed } from '../helpers/seeds.ts';

/** What the steps for quotations, names, attributions and units find in a text. */
export function readText(text: string): Annotation[] {
  const draft: Draft = { seed: toSeed(text), annotations: [] };
  return findUnits(findAttributions(findNames(findQuotes(draft)))).annotations;
}

/** Attributions as `speaker | cue | content`, parts of the content joined by ` … `. */
export function attributionsOf(text: string): string[] {
  return readText(text).flatMap((annotation) => {
    if (annotation.type !== 'attribution') return [];
    const { speaker, cue, content } = annotation;
    return [[speaker?.text ?? '-', cue?.text ?? '-', content.map((part) => part.text).join(' … ')].join(' | ')];
  });
}

/** Quotations with their speakers, as `first words | speaker`. */
export function speakersOf(text: string, length = 30): string[] {
  return readText(text).flatMap((annotation) => {
    if (annotation.type !== 'quote') return [];
    return [`${annotation.text.slice(0, length).trim()} | ${annotation.speaker?.text ?? '-'}`];
  });
}

/** Distinct names of one kind, in order of their first mention. */
export function namesOf(text: string, type: 'person' | 'organisation' | 'place'): string[] {
  const names = readText(text).filter((annotation) => annotation.type === type);
  return [...new Set(names.map((name) => name.text))];
}
