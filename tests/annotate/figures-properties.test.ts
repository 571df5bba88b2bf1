import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { annotateNumbers } from './figure-rows.ts';

const pieces = [
  '2,000+|12|1.5|$12 billion|5%|two thousand|a dozen|one|in five|hundreds of|½|1/2',
  "nearly|at least|between|and|to|from|or more|of the|per|-|–|.|,|(|)|'s|’",
  'people|years|old|km|°C|dollars|cases|Mango Park|No.|the|a|by|will|said',
  'June|27|2025|Wednesday|May|last year|early|the first half of|19|ago|next|1990s',
].flatMap((line) => line.split('|'));
/** Lines of news-like scraps, glued or apart. */
const scraps = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 24 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
const texts = fc.oneof(
  scraps,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const published = '2025-07-19';

/** The annotation as it is in a text that begins so many characters later. */
const moved = (annotation: Annotation, by: number): Annotation => {
  return { ...annotation, start: annotation.start + by, end: annotation.end + by };
};
const byPlace = (a: Annotation, b: Annotation): number =>
  a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1);

describe('figures and dates of any text', () => {
  it('stand where they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, text: words } of annotateNumbers(text, published)) {
          expect(words).toBe(text.slice(start, end));
          expect(words.trim()).toBe(words);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('have finite values, and a high end above the low one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const annotation of annotateNumbers(text, published)) {
          if (annotation.type === 'figure') {
            expect(Number.isFinite(annotation.value)).toBe(true);
            if (annotation.max !== undefined) expect(annotation.max).toBeGreaterThan(annotation.value ?? 0);
          } else if (annotation.type === 'date' && annotation.from !== undefined) {
            expect(annotation.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
            expect((annotation.to ?? '') >= annotation.from).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('do not depend on the paragraph before or behind', () => {
    fc.assert(
      fc.property(scraps, scraps, (first, second) => {
        const before = `${first}\n\n`;
        const together = annotateNumbers(before + second, published).toSorted(byPlace);
        const apart = [
          ...annotateNumbers(first, published),
          ...annotateNumbers(second, published).map((annotation) => moved(annotation, before.length)),
        ];
        expect(together).toEqual(apart.toSorted(byPlace));
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(annotateNumbers(text)).toEqual(annotateNumbers(text));
      }),
    );
  });

  it.each([
    '1,22'.repeat(20_000),
    '9'.repeat(50_000),
    'one hundred '.repeat(10_000),
    '#'.repeat(50_000),
    '12-'.repeat(20_000),
  ])('are found in good time however odd the text (%#)', (text) => {
    const start = performance.now();
    annotateNumbers(text, published);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
