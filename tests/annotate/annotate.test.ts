import { describe, expect, it } from 'vitest';
import { annotate, steps, type Step } from '../../src/annotate/annotate.ts';
import { findAttributions } from '../../src/annotate/attribution/find-attributions.ts';
import { findDates } from '../../src/annotate/dates/find-dates.ts';
import { findFigures } from '../../src/annotate/figures/find-figures.ts';
import { findNames } from '../../src/annotate/names/find-names.ts';
import { findQuotes } from '../../src/annotate/quotes/find-quotes.ts';
import { toSeed } from '../helpers/seeds.ts';
import { seedText } from './seed-text.ts';

describe('the steps', () => {
  it.each<[first: string, before: Step, second: string, after: Step]>([
    ['dates', findDates, 'figures', findFigures],
    ['quotations', findQuotes, 'names', findNames],
    ['quotations', findQuotes, 'attributions', findAttributions],
    ['names', findNames, 'attributions', findAttributions],
  ])('find %s before %4$s', (_first, before, _second, after) => {
    expect(steps).toContain(before);
    expect(steps.indexOf(before)).toBeLessThan(steps.indexOf(after));
  });

  it('need that order: a date found after the figures would be a figure as well', () => {
    const draft = { seed: toSeed('It began on June 27.'), annotations: [] };
    expect(findFigures(findDates(draft)).annotations.map(({ type }) => type)).toEqual(['date']);
    expect(findDates(findFigures(draft)).annotations.map(({ type }) => type)).toEqual(['figure', 'date']);
  });
});

describe('annotate', () => {
  it.each(['000', '001', '002', '003', '004'])('gives spans of the untouched text, by place, for seed %s', (number) => {
    const seed = toSeed(seedText(number));
    const annotations = annotate(seed);
    expect(annotations.every(({ start, end, text }) => text === seed.text.slice(start, end))).toBe(true);
    const keys = annotations.map(({ start, end, type }) => [start, -end, type] as const);
    const sorted = keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0));
    expect(keys).toEqual(sorted);
  });

  it('puts the longer of two annotations with one beginning first', () => {
    const types = annotate(toSeed('“Two men left,” he said.')).map(({ type, text }) => `${type}: ${text}`);
    expect(types.slice(0, 2)).toEqual(['paragraph: “Two men left,” he said.', 'sentence: “Two men left,” he said.']);
  });

  it('gives the same for the same text and day, and uses the day for relative dates only', () => {
    const seed = toSeed('Police held 63 people on Wednesday, July 16, 2025, and 12 more yesterday.');
    const first = annotate(seed, { published: '2025-07-19' });
    expect(annotate(seed, { published: '2025-07-19' })).toEqual(first);
    const differing = annotate(seed).filter(
      (annotation) => !first.some((other) => JSON.stringify(other) === JSON.stringify(annotation)),
    );
    expect(differing.map(({ text }) => text)).toEqual(['yesterday']);
  });

  it('finds nothing in an empty text', () => {
    expect(annotate(toSeed(''))).toEqual([]);
  });

  it.each([
    ['a sentence', 'A/B/1/'.repeat(25_000)],
    ['a list without a blank line', '1,2,3\n'.repeat(150_000)],
  ])('reads %s of any length', (_name, text) => {
    expect(() => annotate(toSeed(text))).not.toThrow();
  });
});
