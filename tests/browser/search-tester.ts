import { rmSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { makeSearchSite } from './search-site.ts';
import { openSite } from './site.ts';

/** Folder on the host under which the site is served: no address may assume the root. */
export const base = '/some/base/';

/** What a page answers to a query. */
export interface Answer {
  status: string;
  /** Addresses of the results in order, from the site's root. */
  results: string[];
}

/** A site with its search, ready for the tests of a file. */
export interface SearchTester {
  url: () => string;
  newPage: () => Promise<Page>;
  /** Opens a page of the site, fails the test on any error in it, and closes it in the end. */
  withPage: <Result>(
    path: string,
    work: (page: Page) => Promise<Result>,
    options?: BrowserContextOptions,
  ) => Promise<Result>;
  /** Opens an address of the search page, e.g. `?q=CNA`. */
  search: (address: string) => Promise<Answer>;
}

/** Makes the site before the tests of a file and takes it away behind them. */
export function useSearchSite(): SearchTester {
  let folder: string;
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    folder = await makeSearchSite(base);
    site = await openSite(folder, base);
  }, 60_000);
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const withPage: SearchTester['withPage'] = async (path, work, options = {}) => {
    const context = await site.browser.newContext({ viewport: { width: 1200, height: 700 }, ...options });
    const page = await context.newPage();
    const errors = listenForErrors(page);
    try {
      await page.goto(site.url + path);
      const result = await work(page);
      expect(errors).toEqual([]);
      return result;
    } finally {
      await context.close();
    }
  };
  return {
    url: () => site.url,
    newPage: () => site.browser.newPage(),
    withPage,
    search: (address) => withPage(`search/${address}`, readAnswer),
  };
}

/** Collects what goes wrong in a page; that a browser asks for an icon is not among it. */
function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico')) errors.push(message.text());
  });
  return errors;
}

/** What is read out, once there is something. */
export async function readStatus(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  return (await page.textContent('[role=status]')) ?? '';
}

/** Waits until a sentence is read out. */
export async function waitForStatus(page: Page, status: string): Promise<void> {
  await page.waitForFunction((expected) => document.querySelector('[role=status]')?.textContent === expected, status);
}

export async function readResults(page: Page): Promise<string[]> {
  const hrefs = await page.$$eval('.search-result h3 a', (links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  return hrefs.map((href) => href.slice(base.length));
}

export async function readAnswer(page: Page): Promise<Answer> {
  return { status: await readStatus(page), results: await readResults(page) };
}
