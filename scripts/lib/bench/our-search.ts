import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { KnownName } from '../../../src/search/records.ts';
import type { JudgedQuery } from '../../../tests/search/judged-queries.ts';
import { readText } from '../files.ts';
import type { SearchedQuery } from './judge-search.ts';

/** Puts each query to the search page of a site that is served at `url` from `folder`, and reads all that it shows. */
export async function askOurSearch(
  page: Page,
  { url, folder }: { url: string; folder: string },
  queries: readonly JudgedQuery[],
): Promise<SearchedQuery[]> {
  const names = JSON.parse(readText(join(folder, 'search/names.json'))) as KnownName[];
  const ids = new Map(names.map(({ id, name }) => [name, id]));
  const base = new URL(url).pathname;
  await page.goto(`${url}search/`);
  const searched: SearchedQuery[] = [];
  for (const judged of queries) {
    await search(page, judged.query);
    const results = await page.$$eval('.search-result h3 a', (links) => links.map((link) => link.getAttribute('href')));
    const offered = await page.$$eval('.search-help li a', (links) =>
      links.map((link) => ({ text: link.textContent, query: link.getAttribute('href') ?? '' })),
    );
    searched.push({
      judged,
      results: results.map((href) => (href ?? '').slice(base.length)),
      offered: offered.map(({ text, query }) => (ids.has(text) ? `names/#${ids.get(text)}` : `search/${query}`)),
    });
  }
  return searched;
}

/** Goes to a query as "back" would, which shows as many results as were shown: all of them. */
async function search(page: Page, query: string): Promise<void> {
  await page.evaluate((text) => {
    const status = document.querySelector('[role=status]');
    if (status) status.textContent = '';
    history.pushState({ shown: 100_000 }, '', `?${new URLSearchParams({ q: text }).toString()}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
}
