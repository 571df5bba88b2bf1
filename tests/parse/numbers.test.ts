import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureFromText, type FigureValue } from '../../src/parse/numbers/figure-from-text.ts';
import { findNumbers } from '../../src/parse/numbers/find-numbers.ts';

describe('figureFromText', () => {
  it.for<[text: string, value: FigureValue]>([
    ['nearly two thousand foreign nationals', { value: 2000, qualifier: 'nearly' }],
    ['between $12 billion and $19 billion annually', { value: 12e9, max: 19e9 }],
    ['$18 billion to $37 billion', { value: 18e9, max: 37e9 }],
    ['8,000+ foreign nationals', { value: 8000, qualifier: 'atLeast' }],
    ['as many as 350 active sites', { value: 350, qualifier: 'atMost' }],
    ['some 150,000 people', { value: 150_000, qualifier: 'about' }],
    ['roughly nine kilometers', { value: 9, qualifier: 'about' }],
    ['over a thousand individuals', { value: 1000, qualifier: 'over' }],
    ['at least 181 suspected scam sites', { value: 181, qualifier: 'atLeast' }],
    ['no more than 20', { value: 20, qualifier: 'atMost' }],
    ['fewer than 20', { value: 20, qualifier: 'under' }],
    ['5,000 or more', { value: 5000, qualifier: 'atLeast' }],
    ['at least another 20', { value: 20, qualifier: 'atLeast' }],
    ['100-plus', { value: 100, qualifier: 'atLeast' }],
    ['30-odd people', { value: 30, qualifier: 'about' }],
    ['hundreds of foreigners', { value: 100, max: 1000 }],
    ['tens of thousands of arrests and deportations', { value: 10_000, max: 100_000 }],
    ['billions of dollars', { value: 1e9, max: 1e12 }],
    ['dozens', { value: 12, max: 120 }],
    ['several hundred people', { value: 100, max: 1000 }],
    ['Eleven cases', { value: 11 }],
    ['Thirteen', { value: 13 }],
    ['10,444 computers', { value: 10_444 }],
    ['1,00,000 rupees', { value: 100_000 }],
    ['10 000 people', { value: 10_000 }],
    ['1.234.567', { value: 1_234_567 }],
    ['1.2bn', { value: 1.2e9 }],
    ['2.3 million', { value: 2_300_000 }],
    ['5 to 10 million', { value: 5e6, max: 10e6 }],
    ['two million three hundred thousand and five', { value: 2_300_005 }],
    ['a hundred and fifty thousand', { value: 150_000 }],
    ['two and a half million', { value: 2.5e6 }],
    ['half a million', { value: 500_000 }],
    ['twenty-five', { value: 25 }],
    ['2½', { value: 2.5 }],
    ['3/4', { value: 0.75 }],
    ['two-thirds', { value: 0.666666666666667 }],
    ['one in five', { value: 0.2 }],
  ])('reads “%s”', ([text, value]) => {
    expect(figureFromText(text)).toEqual(value);
  });

  it.each(['foreign nationals', 'one of the most aggressive', 'no one', 'two-factor authentication', 'COVID-19', ''])(
    'finds no figure in “%s”',
    (text) => {
      expect(figureFromText(text)).toBeUndefined();
    },
  );
});

describe('findNumbers', () => {
  const words = (text: string): string[] => findNumbers(text).map((number) => number.text);

  it('finds digits, words and magnitudes in order, years and days too', () => {
    expect(words('On June 27, 2025 two thousand men, dozens of women and 12 of the 24 left.')).toEqual([
      '27',
      '2025',
      'two thousand',
      'dozens',
      '12',
      '24',
    ]);
  });

  it('joins the ends of a range and keeps those of a change apart', () => {
    expect(words('Between 5 and 10 left; it rose from 5% to 10%; 20–25 came.')).toEqual([
      '5 and 10',
      '5',
      '10',
      '20–25',
    ]);
  });

  it('leaves out pronouns, idioms and digits inside words', () => {
    expect(words('No one at the G20, one of the largest, spoke of COVID-19 or zero tolerance.')).toEqual([]);
  });

  it('reads the same value again from the words that it found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom('people', 'km', '%'), (value, unit) => {
        const grouped = value.toLocaleString('en-US');
        expect(findNumbers(`He saw ${grouped} ${unit}.`)).toEqual([
          { start: 7, end: 7 + grouped.length, text: grouped, value },
        ]);
      }),
    );
  });

  it('never fails, and gives stretches of the text that do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end, text: found, value } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(found).toBe(text.slice(start, end));
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
