import { expect, inject, it } from 'vitest';
import { firstSearches, measureFirstSearch, sumParts } from '../../scripts/lib/bench/first-search.ts';
import { withSite } from '../browser/site.ts';

/** Bytes by `gzip -9` that a first search may load, the scripts of the search page and the first results with it. */
const budget = 100_000;

it('a first search of any kind loads no more than the budget', async () => {
  const heavy = await withSite(inject('siteFolder'), inject('siteBase'), async ({ url, browser }) => {
    const weighed = [];
    for (const query of firstSearches) {
      const weights = await measureFirstSearch(browser, `${url}search/${query}`);
      expect(weights.module, query).toBeGreaterThan(50_000);
      weighed.push({ query, results: weights.results, bytes: sumParts(weights) });
    }
    // A search that fails is light; only the misspelt ones find nothing.
    expect(weighed.filter(({ results }) => results === 0)).toHaveLength(2);
    return weighed.filter(({ bytes }) => bytes > budget);
  });
  expect(heavy).toEqual([]);
});
