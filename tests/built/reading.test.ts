import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeOfflineManifest } from '../../scripts/lib/offline-manifest.ts';
import { findBarriers } from '../browser/find-barriers.ts';
import { openSite } from '../browser/site.ts';

const folder = inject('siteFolder');
const base = inject('siteBase');
let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  site = await openSite(folder, base);
});
afterAll(() => site.close());

async function withPage<T>(
  path: string,
  work: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(site.url + path);
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Place of the reference in focus among those of the text; -1 where none is. */
const findFocused = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article.prose button.ref')].indexOf(document.activeElement as Element),
  );

describe('the evidence of a text', () => {
  const toGrounds = (page: Page): Promise<string[]> =>
    page.$$eval('article.prose .fig, article.prose blockquote p', (words) =>
      words.map((word) => getComputedStyle(word).backgroundColor),
    );

  it.each(['', 'topics/enforcement/'])('is tinted on /%s on demand, without scripts', async (path) => {
    await withPage(
      path,
      async (page) => {
        const before = await toGrounds(page);
        await page.check('#show-evidence');
        const after = await toGrounds(page);
        expect(before.length).toBeGreaterThan(0);
        expect(after.filter((ground, at) => ground === before[at])).toEqual([]);
        expect(await page.getByText('walk to the next').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('is walked with n and p, and the note of each opens', async () => {
    await withPage('topics/enforcement/', async (page) => {
      await page.keyboard.press('n');
      expect(await findFocused(page)).toBe(0);
      await page.waitForSelector('.note-panel:popover-open');
      await page.keyboard.press('n');
      expect(await findFocused(page)).toBe(1);
      const panel = await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'));
      await page.waitForSelector(`#${panel}:popover-open`);
      await page.keyboard.press('p');
      expect(await findFocused(page)).toBe(0);
      await page.keyboard.press('p');
      expect(await findFocused(page)).toBe(0);
    });
  });

  it('is walked from where the reader is', async () => {
    await withPage('topics/enforcement/', async (page) => {
      const reference = page.locator('article.prose button.ref').nth(20);
      await reference.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await page.keyboard.press('n');
      // Others may stand on its line.
      expect(await findFocused(page)).toBeGreaterThan(15);
      expect(await findFocused(page)).toBeLessThanOrEqual(20);
    });
  });

  it('is left alone by letters with a modifier, letters typed into a field, and when the keys are off', async () => {
    await withPage('topics/enforcement/', async (page) => {
      await page.keyboard.press('Alt+n');
      expect(await findFocused(page)).toBe(-1);
      await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('textarea')));
      await page.focus('textarea');
      await page.keyboard.type('np');
      expect(await page.inputValue('textarea')).toBe('np');
      await page.getByLabel(/walk to the next and previous note/).uncheck();
      await page.keyboard.press('n');
      expect(await findFocused(page)).toBe(-1);
      await page.reload();
      await page.keyboard.press('n');
      expect(await findFocused(page)).toBe(-1);
    });
  });
});

describe('the table of figures', () => {
  const csv = csvParse(readFileSync(join(folder, 'data/figures.csv'), 'utf8'));
  const readColumn = (page: Page, column: number): Promise<(string | undefined)[]> =>
    page.$$eval(
      '.sortable tbody tr:not([hidden])',
      (rows, at) => rows.map((row) => (row as HTMLTableRowElement).cells[at]?.dataset['value']),
      column,
    );

  it('sorts by value up and down, and goes back to its own order', async () => {
    await withPage('figures/', async (page) => {
      const own = await readColumn(page, 0);
      const press = () => page.getByRole('button', { name: 'Figure, as worded' }).press('Enter');
      const up = own.map(Number).toSorted((a, b) => a - b);
      const head = page.getByRole('columnheader', { name: 'Figure, as worded' });
      await press();
      expect((await readColumn(page, 0)).map(Number)).toEqual(up);
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      await press();
      expect((await readColumn(page, 0)).map(Number)).toEqual(up.toReversed());
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      await press();
      expect(await readColumn(page, 0)).toEqual(own);
      expect(await page.locator('[aria-sort]').count()).toBe(0);
    });
  });

  it('puts what has no date last, whichever way it is sorted', async () => {
    await withPage('figures/', async (page) => {
      const dated = (await readColumn(page, 2)).filter(Boolean).length;
      expect(dated).toBeLessThan(csv.length);
      for (const order of [1, -1]) {
        await page.getByRole('button', { name: 'Period counted' }).click();
        const days = await readColumn(page, 2);
        const inOrder = days.slice(0, dated).toSorted();
        expect(days.slice(0, dated)).toEqual(order === 1 ? inOrder : inOrder.toReversed());
        expect(days.slice(dated).join('')).toBe('');
      }
    });
  });

  it('filters by words and copies what is shown, with its hedges', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await withPage(
      'figures/',
      async (page) => {
        await page.getByLabel('Filter figures').fill('nearly');
        const shown = await page.locator('.sortable tbody tr:not([hidden])').count();
        expect(shown).toBeGreaterThan(0);
        expect(shown).toBeLessThan(csv.length);
        expect(await page.locator('.table-tools').getByRole('status').textContent()).toBe(
          `${shown} of ${csv.length} figures shown.`,
        );
        await page.getByRole('button', { name: 'Copy table' }).click();
        const copied = `Copied ${shown} figures, with tabs between the columns.`;
        await page.getByRole('status').getByText(copied).waitFor();
        const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
        expect(lines).toHaveLength(shown + 1);
        for (const line of lines) expect(line.split('\t')).toHaveLength(8);
        for (const line of lines.slice(1)) expect(line.toLowerCase()).toContain('nearly');
        await page.getByLabel('Filter figures').fill('');
        expect(await page.locator('.sortable tbody tr:not([hidden])').count()).toBe(csv.length);
      },
      { permissions },
    );
  });

  it('keeps its head in sight on a desk without a sideways scroll', async () => {
    for (const width of [960, 1440]) {
      await withPage(
        'figures/',
        async (page) => {
          await page
            .locator('.sortable tbody tr')
            .nth(20)
            .evaluate((row) => row.scrollIntoView());
          const top = await page
            .locator('.sortable thead th')
            .first()
            .evaluate((cell) => cell.getBoundingClientRect().top);
          expect(Math.abs(top)).toBeLessThan(4);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        },
        { viewport: { width, height: 800 } },
      );
    }
  });

  it('has its CSV and no dead control without scripts', async () => {
    await withPage(
      'figures/',
      async (page) => {
        expect(await page.getByRole('link', { name: 'All figures as CSV' }).isVisible()).toBe(true);
        expect(await page.locator('.table-tools :is(button, input):visible').count()).toBe(0);
        expect(await page.locator('thead button').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe.each([
  ['on a phone', { colorScheme: 'light', viewport: { width: 320, height: 700 } }],
  ['in the dark on a desk', { colorScheme: 'dark' }],
] satisfies [string, BrowserContextOptions][])('the controls %s', (_, options) => {
  const check = async (page: Page, ...places: string[]): Promise<void> => {
    expect(await findBarriers(page, ...places)).toEqual([]);
    const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(scroll).toBeLessThanOrEqual(width ?? 0);
  };

  it('of a table have no barrier and need no sideways scroll', async () => {
    await withPage(
      'figures/',
      async (page) => {
        await page.getByLabel('Filter figures').fill('arrest');
        await page.getByRole('button', { name: 'Counts' }).click();
        await check(page, '.with-tools');
      },
      options,
    );
  });

  it('of the evidence have no barrier and need no sideways scroll', async () => {
    await withPage(
      'topics/enforcement/',
      async (page) => {
        await page.check('#show-evidence');
        await check(page, '.reading-tools', '.fig');
      },
      options,
    );
  });

  it('of the copy have no barrier and need no sideways scroll', async () => {
    await withPage(
      'method/',
      async (page) => {
        await page.getByRole('button', { name: 'Keep it' }).waitFor();
        await check(page, '.keep-offline');
      },
      options,
    );
  });
});

it('nothing is kept before it is asked for', async () => {
  await withPage('method/', async (page) => {
    await page.getByRole('button', { name: 'Keep it' }).waitFor();
    const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect([workers, await listCopies(page)]).toEqual([0, []]);
  });
});

const listCopies = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** One reader keeps the site once: each behaviour goes on from the one before. */
describe('the copy on the device', () => {
  let copy: string;
  let server: Awaited<ReturnType<typeof openSite>>;
  let page: Page;

  beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(folder, copy, { recursive: true });
    server = await openSite(copy, base);
    page = await server.browser.newPage();
    await page.goto(`${server.url}method/`);
    await page.getByRole('button', { name: 'Keep it' }).click();
  });
  afterAll(async () => {
    await server.close();
    rmSync(copy, { recursive: true, force: true });
  });

  const read = (name: string): string => readFileSync(join(copy, name), 'utf8');
  const sizeOf = (path: string): Promise<number> =>
    page.evaluate(async (address) => (await (await fetch(address)).blob()).size, server.url + path);

  it('says how far it is and what it weighs', async () => {
    const status = page.getByRole('status');
    await status.getByText(/^\d+ of \d+ files kept, \d+\.\d MB\.$/).waitFor();
    await status.getByText(/^Kept on this device: [\d,]+ files, \d+\.\d MB\./).waitFor();
    const { version } = JSON.parse(read('offline.json')) as { version: string };
    expect(await listCopies(page)).toEqual([`offline:${base}:${version}`]);
  });

  it('is replaced by a new build, of which only what changed is fetched', async () => {
    writeFileSync(join(copy, 'timeline/index.html'), read('timeline/index.html').replace('<h1>', '<h1>New '));
    const { version } = writeOfflineManifest(copy);
    // What did not change need not even be there.
    rmSync(join(copy, 'briefing.pdf'));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations())[0]?.update());
    await expect.poll(() => listCopies(page), { timeout: 30_000 }).toEqual([`offline:${base}:${version}`]);
  });

  it('opens pages, sources, files and the search when the server is gone', async () => {
    await server.stop();
    const failed: string[] = [];
    page.on('requestfailed', (request) => {
      // The next page cuts short what the one before it still asks for, its icon for one.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    });
    for (const path of ['', 'topics/enforcement/', 'sources/raids-miss-key-sites/', 'figures/?from=elsewhere']) {
      await page.goto(server.url + path);
      expect(await page.locator('h1').isVisible(), path).toBe(true);
      const margin = await page.evaluate(() => getComputedStyle(document.body).margin);
      expect(margin, path).toBe('0px');
    }
    for (const path of ['data/figures.csv', 'briefing.pdf']) {
      expect(await sizeOf(path), path).toBe(readFileSync(join(folder, path)).length);
    }
    await page.goto(`${server.url}timeline/`);
    expect(await page.textContent('h1')).toContain('New ');
    await page.goto(`${server.url}search/?q=arrests`);
    await page.waitForSelector('.search-result');
    expect(failed).toEqual([]);
  });

  it('can be removed', async () => {
    await page.goto(`${server.url}method/`);
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByRole('status').getByText('Removed from this device.').waitFor();
    expect(await listCopies(page)).toEqual([]);
    await expect(page.goto(server.url)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  it('holds every file of the site, and comes out the same each time', () => {
    const names = ['offline.js', 'offline.json', 'offline-files.json'];
    writeOfflineManifest(copy);
    const before = names.map(read);
    writeOfflineManifest(copy);
    expect(names.map(read)).toEqual(before);
    const { files } = JSON.parse(read('offline-files.json')) as { files: [string, string, number][] };
    const paths = files.map(([path]) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['', 'search/', 'data/figures.csv', 'pagefind/start.json', 'sources/']),
    );
    expect(paths.filter((path) => path.startsWith('offline'))).toEqual([]);
    const ofSearch = paths.filter((path) => /^pagefind\/[^/]+$/.test(path));
    expect(ofSearch).toEqual(['pagefind/start.json', 'pagefind/wasm.en.pagefind', 'pagefind/words.txt']);
    expect(paths.filter((path) => path.startsWith('pagefind/filter/'))).toEqual([]);
  });
});
