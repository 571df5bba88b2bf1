import type { Span } from '../../model/seed.ts';

/** Every place where words stand in a text, letter for letter. */
export function findAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}
