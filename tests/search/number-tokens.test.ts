import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumberPhrases } from '../../src/search/number-phrases.ts';
import { figureTokens, textNumberTokens, toNumberToken } from '../../src/search/number-tokens.ts';

/** The word that a query with one number asks for. */
const ask = (query: string): string => {
  const [phrase] = findNumberPhrases(query);
  return phrase ? toNumberToken(phrase) : '';
};
const finds = (query: string, text: string): boolean => textNumberTokens(text, []).includes(ask(query));

describe('a number', () => {
  it.each([
    ['1,859', 'with 1,859 arrests recorded'],
    ['1859', 'with 1,859 arrests recorded'],
    ['2000', 'nearly two thousand foreign nationals'],
    ['nearly two thousand', 'about 2,000 people'],
    ['$12 billion', 'between $12 billion and $19 billion a year'],
    ['US$12bn', 'worth 12 billion US dollars'],
    ['12bn', 'between $12 billion and $19 billion a year'],
    ['12–19 billion', 'between $12 billion and $19 billion a year'],
    ['12 to 19 billion dollars', 'between $12 billion and $19 billion a year'],
    ['19 billion', 'between $12 billion and $19 billion a year'],
    ['5%', 'about 5 per cent'],
    ['5', 'about 5 per cent'],
    ['1.5', 'grew by 1.5 points'],
    ['tens of thousands', 'tens of thousands of arrests'],
    ['eleven', '11 were conducted'],
    ['8,000+', 'more than 8,000 foreign nationals'],
    ['2025', 'in the first half of 2025'],
    ['16 July', 'in Poipet on July 16, 2025'],
    ['27 June', 'detained since June 27 to 2,137'],
    ['2,137', 'detained since June 27 to 2,137'],
  ])('%s finds “%s”', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['1,234', 'seized 12,345 phones'],
    ['1,859', 'seized 18,590 phones'],
    ['1.5', '15 sites'],
    ['15', '1.5 points'],
    ['300000', 'some 30,000 people'],
    ['30,000', 'some 300,000 people'],
    ['12', 'between $12 billion and $19 billion a year'],
    ['$5', 'about 5 per cent'],
    ['$12', '12 sites'],
    ['15 billion', 'between $12 billion and $19 billion a year'],
    ['12–18 billion', 'between $12 billion and $19 billion a year'],
    ['10,000', 'tens of thousands of arrests'],
    ['thousands', 'tens of thousands of arrests'],
    ['100–1,000', 'hundreds of people'],
    ['19', 'COVID-19 and the G20'],
    ['16', 'in Poipet on July 16, 2025'],
    ['27', 'detained since June 27 to 2,137'],
    ['16 July', '16 provinces'],
  ])('%s does not find “%s”', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it('inside a name counts nothing', () => {
    const text = 'raided Mango Park 2 on day 3';
    const name = { start: text.indexOf('Mango'), end: text.indexOf(' on') };
    expect(textNumberTokens(text, [name])).toEqual([ask('3')]);
  });

  it('gives a word that begins no other word for a number', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(value, value, fc.constantFrom('', 'dollar'), (a, b, unit) => {
        const [one, other] = [a, b].map((number) => toNumberToken({ value: number, isVague: false, unit }));
        expect(one?.startsWith(other ?? '')).toBe(a === b);
      }),
    );
  });

  it('gives a word of letters and digits only, which nobody types', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        expect(toNumberToken({ value, isVague: false, unit: '' })).toMatch(/^[\u16A0-\u16EA][a-z\d]+z$/u);
      }),
    );
  });
});

describe('figureTokens', () => {
  it('has the value with and without its unit', () => {
    const figure = { value: 12e9, max: 19e9, unit: 'US dollars a year', bound: 'range' };
    for (const query of ['$12 billion', '12 billion', '12–19 billion', '$12–19 billion'])
      expect(figureTokens(figure)).toContain(ask(query));
  });

  it('has no ends for a magnitude', () => {
    const tokens = figureTokens({ value: 10_000, max: 100_000, unit: 'arrests', bound: 'magnitude' });
    expect(tokens).toEqual([ask('tens of thousands')]);
  });
});

describe('findNumberPhrases', () => {
  it.each([
    ['they detained nearly two thousand people', 'nearly two thousand'],
    ['losses of US$12–19 billion a year', 'US$12–19 billion'],
    ['at least 20 countries', 'at least 20'],
    ['up to 5 per cent of it', 'up to 5 per cent'],
    ['8,000+ foreigners', '8,000+'],
  ])('reads “%s” as %s', (text, expected) => {
    expect(findNumberPhrases(text).map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
  });
});
