import { describe, expect, it } from 'vitest';
import { indexAliases } from '../../src/search/find-names.ts';
import { toNameTable } from '../../src/search/name-table.ts';
import { toNameToken } from '../../src/search/name-token.ts';
import { toNumberToken } from '../../src/search/number-tokens.ts';
import { parseQuery } from '../../src/search/query.ts';

const table = toNameTable([
  { id: 'hun-manet', name: 'Hun Manet', aliases: ['Hun Manet'] },
  { id: 'mango-park-2', name: 'Mango Park 2', aliases: ['Mango Park 2'] },
  { id: 'cna', name: 'CNA', aliases: ['CNA'] },
]);
const spellings = new Map([['centre', 'center']]);
const parse = (text: string) => parseQuery(text, { table, aliases: indexAliases(table), spellings });
const read = (text: string): string[] => parse(text).parts.map((part) => `${part.kind}: ${part.text}`);

describe('parseQuery', () => {
  it.each([
    ['H.E. Samdech Hun Manet $12bn losses', ['name: Hun Manet', 'number: $12bn', 'word: losses']],
    ['Mango Park 2', ['name: Mango Park 2']],
    ['at least 20 countries', ['number: at least 20', 'word: countries']],
    ['how many arrests in the raids', ['word: arrests', 'word: raids']],
    ['the', ['word: the']],
    ['2025-07-16', ['number: 16', 'word: July', 'number: 2025']],
    ['anti-scam', ['word: anti', 'word: scam']],
    ['Scam scam scams', ['word: Scam', 'word: scams']],
    ['What does the ministry say about anybody?', ['word: ministry']],
    ['PM Hun Manet', ['name: Hun Manet']],
    ['?!', ['sign: ?!']],
    ['“%”', ['sign: “%”']],
    ['', []],
  ])('reads “%s”', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('asks for names and numbers by their own words', () => {
    const tokens = parse('CNA 1,859').parts.map(({ token }) => token);
    expect(tokens).toEqual([toNameToken('cna'), toNumberToken({ value: 1859, isVague: false, unit: '' })]);
  });

  it('takes only a name of one word as a plain word too', () => {
    expect(parse('CNA Hun Manet').parts.map(({ words }) => words)).toEqual([['cna'], []]);
  });

  it.each([
    ['"scam factories" CNA', true],
    ['CNA “scam factories”', true],
    ['"1,859 arrests"', true],
    ['"scam" CNA', false],
    ['5" and 6"', false],
  ])('says whether words in quotation marks are searched apart: %s', (text, isApart) => {
    expect(parse(text).isPhraseApart).toBe(isApart);
  });

  it('asks for the American spelling of a word, and keeps the reader’s in view', () => {
    expect(parse('scam Centre').parts.map(({ text, token }) => [text, token])).toEqual([
      ['scam', 'scam'],
      ['Centre', 'center'],
    ]);
    expect(parse('"scam centre"').phrase).toBe('scam centre');
  });

  it('reads quotation marks as a phrase, but not round a number', () => {
    expect(parse('“Reality on the Ground”')).toEqual({
      parts: [],
      phrase: 'reality on the ground',
      isPhraseApart: false,
    });
    expect(read('"1,859 arrests"')).toEqual(['number: 1,859', 'word: arrests']);
  });
});
