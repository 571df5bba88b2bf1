import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, indexAliases } from '../../src/search/find-names.ts';
import { foldText, foldWords } from '../../src/search/fold.ts';
import {
  nameTokens,
  packNames,
  toInnerTokens,
  toNameTable,
  uniqueNames,
  unpackNames,
  type NameTable,
} from '../../src/search/name-table.ts';
import { toNameToken } from '../../src/search/name-token.ts';
import { findNearNames } from '../../src/search/near-names.ts';
import { findTextNames } from '../../src/search/text-names.ts';

const names = [
  { id: 'hun-manet', name: 'Hun Manet', aliases: ['Hun Manet', 'Samdech Hun Manet'] },
  { id: 'interior-ministry', name: 'Interior Ministry', aliases: ['Cambodia’s Interior Ministry', 'the ministry'] },
  { id: 'foreign-ministry', name: 'Foreign Ministry', aliases: ['the ministry'] },
  { id: 'mango-park', name: 'Mango Park', aliases: ['Mango Park'] },
  { id: 'mango-park-2', name: 'Mango Park 2', aliases: ['Mango Park 2'] },
  { id: 'cna', name: 'CNA', aliases: ['CNA'] },
];
const table = toNameTable(names);
const rowOf = (name: string): NameTable['rows'][number] =>
  table.rows.find((row) => row.name === name) ?? expect.unreachable(name);

describe('foldText', () => {
  it.each([
    ['H.E. Hùn MANET’s', 'he hun manet'],
    ["the Ministry's", 'the ministry'],
    ['Łódź, Đà Nẵng', 'lodz da nang'],
    ['Cyber-Scam  Monitor', 'cyber scam monitor'],
    ['isn’t', 'isnt'],
    ['ខ្មែរ', 'ខ្មែរ'],
    ['…', ''],
  ])('folds %s to “%s”', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('gives the place of each word in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, start, end } of foldWords(text)) expect(foldText(text.slice(start, end))).toBe(word);
      }),
    );
  });
});

describe('toNameToken', () => {
  it('gives words of one length, so that none begins another', () => {
    fc.assert(fc.property(fc.string(), (id) => void expect(toNameToken(id)).toMatch(/^\u16D6[a-z\d]{8}z$/u)));
  });

  it('tells ids apart that differ in a letter', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `name-${index}`);
    expect(new Set(ids.map(toNameToken)).size).toBe(ids.length);
  });
});

describe('a table of names', () => {
  it('leads every alias to its name', () => {
    expect(rowOf('Hun Manet').aliases).toEqual(['hun manet', 'samdech hun manet']);
    expect(rowOf('Interior Ministry').aliases).toContain('cambodia interior ministry');
  });

  it('has a word of its own for an alias that two names share, and both carry it', () => {
    const word = table.shared['ministry'];
    expect(word).toBeDefined();
    expect(nameTokens(rowOf('Interior Ministry'), table)).toContain(word);
    expect(nameTokens(rowOf('Foreign Ministry'), table)).toContain(word);
    expect(nameTokens(rowOf('CNA'), table)).toEqual([toNameToken('cna')]);
  });

  it('knows which names stand inside a longer one', () => {
    const inner = toInnerTokens(table);
    expect(inner.get(toNameToken('mango-park-2'))).toEqual([toNameToken('mango-park')]);
    expect(inner.get(toNameToken('mango-park'))).toEqual([]);
  });

  it('is the same when it comes from what the search page loads', () => {
    expect(toNameTable(unpackNames(packNames(names)))).toEqual(table);
    expect(packNames(names).at(-1)).toEqual(['CNA', '']);
  });

  it('takes the first of two entries with one id', () => {
    const twice = uniqueNames([...names, { id: 'cna', name: 'Other', aliases: [] }]);
    expect(twice.filter(({ id }) => id === 'cna').map(({ name }) => name)).toEqual(['CNA']);
  });

  it('refuses two names with one id', () => {
    expect(() => toNameTable([...names, ...names])).toThrow('Two ids of names give one word');
  });
});

describe('findNames', () => {
  const aliases = indexAliases(table);
  const find = (text: string): string[] =>
    findNames(foldWords(text), aliases).map(({ start, end }) => text.slice(start, end));

  it('takes the longest alias at each place', () => {
    expect(find('to Mango Park 2 and Mango Park')).toEqual(['Mango Park 2', 'Mango Park']);
    expect(find('SAMDECH Hun Mànet’s order')).toEqual(['SAMDECH Hun Mànet’s']);
  });

  it('does not take parts of words', () => {
    expect(find('Shun Manets, cnas')).toEqual([]);
  });

  it('reads in a text only what is written as a name and means one', () => {
    const names = findTextNames('The ministry told the cna and CNA', aliases);
    expect(names.map(({ alias }) => alias)).toEqual(['cna']);
    expect(names).toHaveLength(1);
  });
});

describe('findNearNames', () => {
  const near = (asked: string): string[] => findNearNames(asked, table.rows).map(({ name }) => name);

  it.each([
    ['Hun Manat', 'Hun Manet'],
    ['hun maent', 'Hun Manet'],
    ['Interor Ministry', 'Interior Ministry'],
    ['Mangopark', 'Mango Park'],
    ['Interiors', 'Interior Ministry'],
  ])('suggests for %s the name %s', (asked, name) => {
    expect(near(asked)).toContain(name);
  });

  it.each(['xylophone', 'un', 'In tear', ''])('suggests nothing for “%s”', (asked) => {
    expect(near(asked)).toEqual([]);
  });
});
