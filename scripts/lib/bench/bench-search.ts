import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { withSite } from '../../../tests/browser/site.ts';
import { judgedQueries } from '../../../tests/search/judged-queries.ts';
import { runStep } from '../steps.ts';
import { measureTransfer } from './first-search.ts';
import { scoreSearch, type SearchScore } from './judge-search.ts';
import { askOurSearch } from './our-search.ts';
import { askPlainPagefind, indexPlainly, searchPlainly } from './plain-search.ts';
import { readPageJudge, readPartJudge } from './site-judge.ts';

/** What is measured of one search. */
export interface SearchBench extends SearchScore {
  /** Bytes of a first search with its first ten results. */
  firstSearchBytes: number;
}

const firstQuery = '1859 arrests';
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
    const firstSearchBytes = await measureFirst(browser, `${url}search/`, async (first) => {
      await first.fill('#search-box', firstQuery);
      await first.press('#search-box', 'Enter');
      await first.waitForSelector('.search-result');
    });
    return { ...scoreSearch(searched, readPartJudge(folder)), firstSearchBytes };
  });
}

async function benchPlain(folder: string): Promise<SearchBench> {
  const served = mkdtempSync(join(tmpdir(), 'plain-search-'));
  try {
    writeFileSync(join(served, 'index.html'), '<!doctype html><title>Search</title>');
    await indexPlainly(folder, join(served, 'pagefind'));
    return await withSite(served, '/', async ({ url, browser }) => {
      const searched = await askPlainPagefind(await browser.newPage(), url, judgedQueries);
      const query = { script: `${url}pagefind/pagefind.js`, query: firstQuery, limit: firstResults };
      const firstSearchBytes = await measureFirst(browser, url, (first) => first.evaluate(searchPlainly, query));
      return { ...scoreSearch(searched, readPageJudge(folder)), firstSearchBytes };
    });
  } finally {
    rmSync(served, { recursive: true, force: true });
  }
}

/** In a page of its own, whose cache is empty. */
async function measureFirst(browser: Browser, url: string, work: (page: Page) => Promise<unknown>): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  return measureTransfer(page, () => work(page));
}
