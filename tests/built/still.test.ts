import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pageKinds } from '../browser/page-kinds.ts';
import { openSite } from '../browser/site.ts';

let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

describe.each(pageKinds)('page /%s', (path) => {
  it.each(sizes)('does not move at $width pixels when fonts and scripts come late', async (viewport) => {
    // A context of its own has an empty cache.
    const context = await site.browser.newContext({ viewport });
    try {
      const page = await context.newPage();
      const late = await holdBack(page, /\.(?:woff2|js)$/);
      await page.goto(site.url + path, { waitUntil: 'commit' });
      await page.waitForFunction(
        () => document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0,
      );
      await paint(page);
      expect(late.held.filter((url) => url.endsWith('.woff2'))).toHaveLength(2);
      late.release();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      await paint(page);
      expect(await page.evaluate(listShifts)).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

/** Keeps requests waiting until they are released. */
async function holdBack(page: Page, pattern: RegExp): Promise<{ held: string[]; release: () => void }> {
  const held: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(pattern, async (route: Route) => {
    held.push(route.request().url());
    await promise;
    await route.continue();
  });
  return { held, release: resolve };
}

/** The second frame begins when the first has been painted. */
async function paint(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Runs in the page: every shift of its layout so far, with what moved. */
function listShifts(): string[] {
  const toName = ({ node }: { node: Node | null }): string =>
    node instanceof Element ? `${node.localName}.${node.className}` : (node?.textContent ?? 'what is gone');
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[];
  return shifts.map(({ value, sources }) => `${value.toFixed(4)}: ${sources.map(toName).join(', ')}`);
}
