import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, TextSpan } from '../../src/model/annotation.ts';
import { readText } from './read-text.ts';

/** The annotation and the spans inside it. */
function spansOf(annotation: Annotation): TextSpan[] {
  if (annotation.type === 'quote') return [annotation, ...(annotation.speaker ? [annotation.speaker] : [])];
  if (annotation.type !== 'attribution') return [annotation];
  const { cue, speaker, content } = annotation;
  return [annotation, ...content, ...(cue ? [cue] : []), ...(speaker ? [speaker] : [])];
}

const pieces = [
  'said|says|told|that|according to|the ministry|Ana Ruiz|Police|he|who|a report|warned|citing|Inc.|Mr.|Cambodia',
  'Ministry of|Interior|(CCOS)|is safe|“it is late,”|“|”|"|,|.|:|—|\n|\n\n|and|but|while|President|U.S.|of the|’s|2|statement',
];
const piece = fc.constantFrom(...pieces.join('|').split('|'));
const newsText = fc.array(piece, { maxLength: 60 }).map((words) => words.join(' '));

describe('quotations, names, attributions and units', () => {
  it('are stretches of the text, on any text', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const wrong = readText(text)
          .flatMap(spansOf)
          .filter((span) => span.start >= span.end || span.text !== text.slice(span.start, span.end));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('give attributions a hull around speaker, cue and content, and some content', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        for (const annotation of readText(text)) {
          if (annotation.type !== 'attribution') continue;
          const parts = spansOf(annotation).slice(1);
          expect(annotation.content.length).toBeGreaterThan(0);
          expect(Math.min(...parts.map(({ start }) => start))).toBe(annotation.start);
          expect(Math.max(...parts.map(({ end }) => end))).toBe(annotation.end);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'A ',
    'Ab Cd ',
    'said ',
    ', said ',
    ' ',
    '. ',
    'X said that Y, ',
    '“A,” said B. ',
    ', who said ',
    'according to ',
    'Ministry of ',
    'the ',
    '\n“A ',
    'J. ',
    "'s ",
    'Smith, said ',
    '(',
    '—',
  ])('are found in linear time in 100 kB of %j', (unit) => {
    const started = performance.now();
    readText(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
