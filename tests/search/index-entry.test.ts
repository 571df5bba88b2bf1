import { describe, expect, it } from 'vitest';
import { toIndexEntry, type IndexEntry } from '../../src/search/index-entry.ts';
import { toKnownNames } from '../../src/search/known-names.ts';
import { toNameTable } from '../../src/search/name-table.ts';
import type { SearchRecord } from '../../src/search/records.ts';

const table = toNameTable([
  { id: 'jacob-sims', name: 'Jacob Sims', aliases: [] },
  { id: 'committee', name: 'National Committee', aliases: [] },
]);
const known = toKnownNames(table, ['Jacob Sims told a committee and the National Committee so']);
const blank: SearchRecord = {
  type: 'name',
  url: 'names/#x',
  title: '',
  isTitleOwn: true,
  text: '',
  claim: null,
  claims: [],
  source: null,
  speakers: [],
  via: [],
  topics: [],
  kind: 'name',
  statuses: [],
  date: null,
  dateInferred: false,
  bound: null,
  reply: [],
  conflicts: [],
  figures: [],
  entities: [],
  aliases: [],
};
const make = (part: Partial<SearchRecord>): IndexEntry =>
  toIndexEntry({ ...blank, ...part }, known, {
    findLabel: () => undefined,
    findBoundWords: () => undefined,
    formatDate: (date) => date,
    findLink: (id) => (id === 'c-known' ? { title: 'He denies it.', url: 'claims/c-known/' } : undefined),
  });

describe('an index entry', () => {
  it('of a name has its words where they weigh most, if they mean nothing else', () => {
    expect(make({ title: 'Jacob Sims' }).meta).toMatchObject({ nameWords: 'Jacob Sims', title: '' });
    expect(make({ title: 'National Committee' }).meta).toMatchObject({ nameWords: '', title: 'National Committee' });
    expect(make({ type: 'claim', title: 'Jacob Sims' }).meta).toMatchObject({ nameWords: '', title: 'Jacob Sims' });
  });

  it('can be found by the spelling that its text does not have', () => {
    expect(make({ text: 'a center of labour, and a centre' }).meta.spellings).toBe('labor');
  });

  it('carries what a record replies and differs on in words of its own', () => {
    const { card } = make({ type: 'claim', reply: ['c-known', 'c-lost'], conflicts: ['some-counts'] });
    expect(card.reply).toEqual([{ title: 'He denies it.', url: 'claims/c-known/' }, { title: 'c lost' }]);
    expect(card.conflicts).toEqual([{ title: 'some counts' }]);
    expect(make({ type: 'conflict', conflicts: ['some-counts'] }).card.conflicts).toBeUndefined();
  });
});
