import { describe, expect, it } from 'vitest';
import { indexAliases } from '../../src/search/find-names.ts';
import { listWords } from '../../src/search/list-words.ts';
import { toNameTable } from '../../src/search/name-table.ts';
import { findNearWords } from '../../src/search/near-words.ts';
import { parseQuery } from '../../src/search/query.ts';
import { suggest, type Suggestions } from '../../src/search/suggest.ts';

const words = listWords([
  'Trafficking of humans, trafficking and deportation',
  'human deportations: a deportation, 3rd',
]);
const table = toNameTable([
  { id: 'winrock', name: 'Winrock International', aliases: ['Winrock'] },
  { id: 'united-nations', name: 'United Nations', aliases: [] },
  { id: 'experts', name: 'Anti-trafficking experts', aliases: [] },
  { id: 'poipet', name: 'Poipet', aliases: [] },
]);
const read = (q: string) => parseQuery(q, { table, aliases: indexAliases(table), spellings: new Map() });
/** Suggestions for a query of which some words stand nowhere. */
const suggestFor = (q: string, ...missing: string[]): Suggestions => {
  const query = read(q);
  const absent = query.parts.filter(({ text }) => missing.includes(text));
  return suggest(q, query, absent, { rows: table.rows, words });
};

describe('listWords', () => {
  it('gives the longer words without digits, each once', () => {
    expect(words).toEqual(['deportation', 'deportations', 'human', 'humans', 'trafficking']);
  });
});

describe('findNearWords', () => {
  it.each([
    ['traficking', ['trafficking']],
    ['deportaton', ['deportation']],
    ['deportatoin', ['deportation']],
    ['hmuan', ['human']],
    ['kidnapping', []],
    ['man', []],
    ['', []],
  ])('for %s: %j', (asked, expected) => {
    expect(findNearWords(asked, words)).toEqual(expected);
  });
});

describe('what is suggested where nothing is found', () => {
  it('is the query with the word that is spelt alike, and the rest as it was written', () => {
    expect(suggestFor('Human traficking in $1', 'traficking').meant).toEqual(['Human trafficking in $1']);
    expect(suggestFor('traficking deportaton', 'traficking', 'deportaton').meant).toEqual(['trafficking deportation']);
  });

  it('is a word and what is named by it', () => {
    expect(suggestFor('traficking', 'traficking').meant).toEqual(['trafficking', 'Anti-trafficking experts']);
    expect(suggestFor('Winrok', 'Winrok').meant).toEqual(['Winrock International']);
  });

  it('is a name by its initials', () => {
    expect(suggestFor('UN', 'UN').meant).toEqual(['United Nations']);
    expect(suggestFor('U.N. deportation', 'U.N.').meant).toEqual(['United Nations deportation']);
  });

  it('is less, where nothing is spelt alike', () => {
    expect(suggestFor('Poipet kidnapping', 'kidnapping')).toEqual({ meant: [], less: ['Poipet'] });
    expect(suggestFor('Poipet deportation')).toEqual({ meant: [], less: ['Poipet', 'deportation'] });
    expect(suggestFor('"humans of deportation"')).toEqual({ meant: [], less: ['humans of deportation'] });
  });

  it.each(['kidnapping', '"deportation"', '?!'])('is nothing for %s', (q) => {
    expect(suggestFor(q, q)).toEqual({ meant: [], less: [] });
  });
});
