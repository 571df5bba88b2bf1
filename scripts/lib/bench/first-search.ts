import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** What a first search loads, by the kind of file; what stands above is tried first. */
const parts = [
  ['module', /\/wasm\.[^/]*$/],
  ['tables', /\/start\.json$|\.pf_meta$|\/pagefind-entry\.json$|\.pf_filter$/],
  ['words', /\.pf_index$|\/words\.txt$/],
  ['results', /\.pf_fragment$/],
  ['scripts', /\.js$/],
] as const;
export type SearchPart = (typeof parts)[number][0];
export const searchParts = parts.map(([part]) => part);

/** Bytes of each part, compressed. */
export type FirstSearch = Record<SearchPart, number>;

/** Queries of every kind, each the first that somebody puts to the search: addresses behind `search/`. */
export const firstSearches = [
  '?q=collusion',
  '?q=scam+compounds',
  '?q=1%2C859',
  '?q=1859+arrests',
  '?q=nearly+two+thousand+foreign+nationals',
  '?q=%2412+billion',
  '?q=Hun+Manet',
  '?q=Samdech+Hun+Sen',
  '?q=Licahdo',
  '?q=human+traficking',
  '?q=police',
  '?q=%22scam+factories%22',
  '?q=how+many+scam+sites+are+there',
  '?q=trafficking&sort=date',
  '?q=arrests&kind=figure',
  '?q=&topic=enforcement',
  '?q=',
] as const;

/** Opens a search by its address in a browser that holds nothing, and weighs what comes beside the page: its first results included. */
export async function measureFirstSearch(browser: Browser, address: string): Promise<FirstSearch> {
  return measureTransfer(browser, async (page) => {
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  });
}

/** Weighs what a piece of work in a new page loads, each file once, by `gzip -9`, that which lies packed on the host as well. */
export async function measureTransfer(browser: Browser, work: (page: Page) => Promise<unknown>): Promise<FirstSearch> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const responses = new Map<string, Response>();
    page.on('response', (response) => responses.set(new URL(response.url()).pathname, response));
    await work(page);
    await page.waitForLoadState('networkidle');
    const weights: FirstSearch = { module: 0, tables: 0, words: 0, results: 0, scripts: 0 };
    for (const [path, response] of responses) {
      const part = parts.find(([, pattern]) => pattern.test(path))?.[0];
      if (part) weights[part] += gzipSync(await response.body(), { level: 9 }).length;
    }
    return weights;
  } finally {
    await context.close();
  }
}

export function sumParts(weights: FirstSearch): number {
  return searchParts.reduce((sum, part) => sum + weights[part], 0);
}
