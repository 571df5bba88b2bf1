import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseNothing,
  facets,
  parseState,
  toAddress,
  toggle,
  type SearchState,
} from '../../src/search/search-state.ts';

const state = (part: Partial<SearchState>): SearchState => ({
  q: '',
  sort: 'relevance',
  chosen: chooseNothing(),
  ...part,
});

describe('the address of a search', () => {
  it('asks for nothing without parameters, and for everything with an empty query', () => {
    expect(parseState('')).toBeNull();
    expect(parseState('?utm_source=x')).toBeNull();
    expect(parseState('?q=')).toEqual(state({}));
  });

  it('says query, choices and order', () => {
    const chosen = { ...chooseNothing(), topic: ['cooperation', 'enforcement'], year: ['2025'] };
    const address = toAddress(state({ q: 'CNA & 12%', sort: 'date', chosen }));
    expect(address).toBe('?q=CNA+%26+12%25&topic=cooperation&topic=enforcement&year=2025&sort=date');
    expect(parseState(address)).toEqual(state({ q: 'CNA & 12%', sort: 'date', chosen }));
  });

  it('can be linked to with choices alone', () => {
    expect(parseState('?topic=cooperation&topic=cooperation&topic=')?.chosen.topic).toEqual(['cooperation']);
  });

  it('comes back as it was', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    const chosen = fc.record(Object.fromEntries(facets.map((facet) => [facet, ids]))) as fc.Arbitrary<
      SearchState['chosen']
    >;
    const any = fc.record({
      q: fc.string().map((q) => q.trim()),
      sort: fc.constantFrom('relevance' as const, 'date' as const),
      chosen,
    });
    fc.assert(fc.property(any, (some) => void expect(parseState(toAddress(some))).toEqual(some)));
  });
});

describe('toggle', () => {
  it('chooses a value and drops it again', () => {
    const once = toggle(state({}), 'source', 'x');
    expect(once.chosen.source).toEqual(['x']);
    expect(toggle(once, 'source', 'x').chosen.source).toEqual([]);
    expect(toggle(once, 'source', 'y').chosen.source).toEqual(['x', 'y']);
  });
});
