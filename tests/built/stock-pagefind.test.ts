import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { PagefindOptions } from '../../src/search/pagefind-types.ts';
import type { ResultCard } from '../../src/search/result-card.ts';
import { openSite } from '../browser/site.ts';

/** What is used of Pagefind's own script. */
interface StockPagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  search: (
    term: string | null,
    options?: PagefindOptions,
  ) => Promise<{ results: { data: () => Promise<StockData> }[] }>;
}
interface StockData {
  url: string;
  excerpt: string;
  meta: ResultCard;
  word_count: number;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

const base = inject('siteBase');
let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  site = await openSite(inject('siteFolder'), base);
});
afterAll(() => site.close());

/** Imports the script from a page of the site, as anybody may, and reads all results of one search. */
async function search(term: string | null, options: PagefindOptions = {}, noWorker = false): Promise<StockData[]> {
  const page = await site.browser.newPage();
  const failed: string[] = [];
  page.on('pageerror', ({ message }) => failed.push(message));
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  await page.goto(`${site.url}method/`);
  await page.addScriptTag({
    type: 'module',
    content: `import * as pagefind from '${base}pagefind/pagefind.js'; window.pagefind = pagefind;`,
  });
  await page.waitForFunction(() => 'pagefind' in window);
  const found = await page.evaluate(
    async ({ term, options, noWorker }) => {
      const { pagefind } = window as unknown as { pagefind: StockPagefind };
      await pagefind.options({ noWorker });
      const { results } = await pagefind.search(term, options);
      return Promise.all(results.map((result) => result.data()));
    },
    { term, options, noWorker },
  );
  expect(failed).toEqual([]);
  await page.close();
  return found;
}

describe('Pagefind’s own script finds in the built site', () => {
  it.each([false, true])('a word, with all that a result shows (on the main thread: %s)', async (noWorker) => {
    const found = await search('collusion', {}, noWorker);
    expect(found.length).toBeGreaterThan(0);
    for (const { url, excerpt, meta, word_count, sub_results } of found) {
      expect(url.startsWith(base), url).toBe(true);
      expect(excerpt).toMatch(/<mark>[^<]*coll/i);
      expect(meta.title).not.toBe('');
      expect(meta.kind).not.toBe('');
      expect(word_count).toBeGreaterThan(0);
      expect(sub_results.map(({ title }) => title)).toEqual([meta.title]);
    }
  });

  it('a phrase word for word', async () => {
    const found = await search('"scam factories"');
    expect(found.length).toBeGreaterThan(0);
    for (const { excerpt } of found) expect(excerpt.replace(/<[^>]*>/g, '')).toMatch(/scam factories/i);
  });

  it('what carries a value of a facet, and its address leads to it', async () => {
    const [all, some] = [
      await search('arrests'),
      await search('arrests', { filters: { kind: { any: ['figure|Figure'] } } }),
    ];
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect([...new Set(some.map(({ meta }) => meta.kind))]).toEqual(['Figure']);
    expect([...new Set(some.flatMap(({ filters }) => filters['kind']))]).toEqual(['figure|Figure']);
    const page = await site.browser.newPage();
    const address = new URL(some[0]?.url ?? '', site.url);
    await page.goto(address.href);
    expect(await page.locator(`[id="${address.hash.slice(1)}"]`).count()).toBe(1);
    await page.close();
  });
});
