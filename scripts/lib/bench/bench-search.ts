import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { withSite } from '../../../tests/browser/site.ts';
import { judgedQueries } from '../../../tests/search/judged-queries.ts';
import { runStep } from '../steps.ts';
import { firstSearches, measureFirstSearch, measureTransfer, type FirstSearch } from './first-search.ts';
import { scoreSearch, type SearchScore } from './judge-search.ts';
import { askOurSearch } from './our-search.ts';
import { askPlainPagefind, indexPlainly, searchPlainly } from './plain-search.ts';
import { readPageJudge, readPartJudge } from './site-judge.ts';

/** What is measured of one search. */
export interface SearchBench extends SearchScore {
  /** What each of the `firstSearches` loads with its first ten results; plain Pagefind has no facets to choose. */
  firstSearches: { query: string; weights: FirstSearch }[];
}

const firstResults = 10;

/** Measures the search of a built site and plain Pagefind over the same pages. */
export async function benchSearch(folder: string, base: string): Promise<Record<'ours' | 'plain', SearchBench>> {
  const ours = await runStep('Asking the search of the site', () => benchOurs(folder, base));
  const plain = await runStep('Asking plain Pagefind', () => benchPlain(folder));
  return { ours, plain };
}

function benchOurs(folder: string, base: string): Promise<SearchBench> {
  return withSite(folder, base, async ({ url, browser }) => {
    const page = await browser.newPage();
    const searched = await askOurSearch(page, { url, folder }, judgedQueries);
    const weighed = await weighEach((query) => measureFirstSearch(browser, `${url}search/${query}`));
    return { ...scoreSearch(searched, readPartJudge(folder)), firstSearches: weighed };
  });
}

async function benchPlain(folder: string): Promise<SearchBench> {
  const served = mkdtempSync(join(tmpdir(), 'plain-search-'));
  try {
    writeFileSync(join(served, 'index.html'), '<!doctype html><title>Search</title>');
    await indexPlainly(folder, join(served, 'pagefind'));
    return await withSite(served, '/', async ({ url, browser }) => {
      const searched = await askPlainPagefind(await browser.newPage(), url, judgedQueries);
      const weighed = await weighEach((query) => measureFirstPlain(browser, url, query));
      return { ...scoreSearch(searched, readPageJudge(folder)), firstSearches: weighed };
    });
  } finally {
    rmSync(served, { recursive: true, force: true });
  }
}

async function weighEach(weigh: (query: string) => Promise<FirstSearch>): Promise<SearchBench['firstSearches']> {
  const weighed: SearchBench['firstSearches'] = [];
  for (const query of firstSearches) weighed.push({ query, weights: await weigh(query) });
  return weighed;
}

function measureFirstPlain(browser: Browser, url: string, address: string): Promise<FirstSearch> {
  const query = new URLSearchParams(address).get('q') ?? '';
  return measureTransfer(browser, async (page) => {
    await page.goto(url);
    await page.evaluate(searchPlainly, { script: `${url}pagefind/pagefind.js`, query, limit: firstResults });
  });
}
