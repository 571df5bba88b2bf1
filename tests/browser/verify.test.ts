import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSmall, makeSmallDossier } from '../permalinks/build-small.ts';
import { harbourText } from '../permalinks/small-dossier.ts';
import { findBarriers } from './find-barriers.ts';
import { openSite } from './site.ts';

const base = '/some/base/';
const closing: (() => void)[] = [];
let folder: string;
let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  const dossier = makeSmallDossier();
  const built = buildSmall(dossier.root, base);
  closing.push(dossier.remove, built.remove);
  folder = built.folder;
  site = await openSite(folder, base);
}, 180_000);
afterAll(async () => {
  await site.close();
  for (const close of closing) close();
});

/** Opens the page after `prepare`, and closes it in the end. */
async function withPage(
  work: (page: Page) => Promise<void>,
  prepare: (page: Page) => Promise<unknown> = async () => {},
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
  try {
    const page = await context.newPage();
    await prepare(page);
    await page.goto(`${site.url}verify/`);
    await work(page);
  } finally {
    await context.close();
  }
}

/** Presses the button and gives what is read out in the end. */
async function check(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Check all texts now' }).click();
  await page.waitForFunction(() => document.querySelector('button[disabled]') === null);
  return (await page.getByRole('status').first().textContent()) ?? '';
}

/** Text of the cells of a text, without its name and checksum. */
async function readRow(page: Page, id: string): Promise<string[]> {
  const cells = await page
    .locator('tr', { hasText: `${id}.txt` })
    .locator('td')
    .allInnerTexts();
  return cells.slice(1).map((text) => text.trim());
}

describe('the page on which readers check the texts', () => {
  it('finds every text and every quotation as recorded, with a byte order mark and an emoji before them', async () => {
    await withPage(async (page) => {
      expect(await check(page)).toBe('2 of 2 texts are the recorded ones, and all 4 quotations stand in their places.');
      expect(await readRow(page, 'harbour')).toEqual(['✓ the recorded text', '✓ 3 of 3 in place']);
      expect(await readRow(page, 'pier')).toEqual(['✓ the recorded text', '✓ 1 of 1 in place']);
      expect(await page.locator('details[open]').count()).toBe(0);
    });
  });

  it('loads nothing before the button is pressed, and then only from the site itself', async () => {
    const asked: string[] = [];
    await withPage(
      async (page) => {
        await page.waitForLoadState('networkidle');
        expect(asked.filter((url) => /text\.txt|annotations\.json/.test(url))).toEqual([]);
        await check(page);
        expect(asked.filter((url) => /text\.txt|annotations\.json/.test(url))).toHaveLength(4);
        expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
      },
      async (page) => void page.on('request', (request) => asked.push(request.url())),
    );
  });

  it('crosses a text of which a single letter was changed, and the quotation that it stood in', async () => {
    const body = harbourText.replace('over 500', 'over 900');
    await withPage(
      async (page) => {
        expect(await check(page)).toBe('Not everything fits: 2 problems, marked ✗ below.');
        const [text, quotes] = await readRow(page, 'harbour');
        expect(text).toMatch(/^✗ another text: [0-9a-f]{64}$/);
        expect(quotes).toContain('✗ 2 of 3 in place');
        expect(quotes).toContain('✗ not in its place c-har-boats “searched over 500 boats”');
        expect(quotes).toContain('✓ in place c-har-show');
        expect(await readRow(page, 'pier')).toEqual(['✓ the recorded text', '✓ 1 of 1 in place']);
        const link = page.getByRole('link', { name: 'c-har-boats', exact: true });
        expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(
          `${site.url}claims/c-har-boats/`,
        );
      },
      (page) => page.route('**/harbour/text.txt', (route) => route.fulfill({ body, contentType: 'text/plain' })),
    );
  });

  it('crosses a quotation that was changed where the text was not, and one that was taken away', async () => {
    const file = readFileSync(join(folder, 'sources/harbour/annotations.json'), 'utf8');
    const changed = JSON.parse(file.replaceAll('The pilots may strike.', 'The pilots will strike.'));
    changed.first.items = changed.first.items.filter(({ id }: { id: string }) => !id.endsWith('c-har-show'));
    await withPage(
      async (page) => {
        expect(await check(page)).toBe('Not everything fits: 2 problems, marked ✗ below.');
        const [text, quotes] = await readRow(page, 'harbour');
        expect(text).toBe('✓ the recorded text');
        expect(quotes).toContain('✗ 1 of 3 in place');
        expect(quotes).toContain('✗ not in its place c-har-strike “The pilots will strike.”');
      },
      (page) => page.route('**/harbour/annotations.json', (route) => route.fulfill({ json: changed })),
    );
  });

  it('goes on where a file cannot be loaded', async () => {
    await withPage(
      async (page) => {
        expect(await check(page)).toBe('Not everything fits: 1 problem, marked ✗ below.');
        expect((await readRow(page, 'harbour'))[0]).toContain('text.txt could not be loaded (404)');
        expect(await readRow(page, 'pier')).toEqual(['✓ the recorded text', '✓ 1 of 1 in place']);
      },
      (page) => page.route('**/harbour/text.txt', (route) => route.fulfill({ status: 404 })),
    );
  });

  it('says what to do where the browser computes no checksums', async () => {
    await withPage(
      async (page) => {
        expect(await check(page)).toMatch(/^This browser computes checksums only on pages that come over https/);
        expect((await readRow(page, 'harbour'))[0]).toBe('not checked yet');
      },
      (page) => page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined })),
    );
  });

  it('tells without scripts how to check by hand, and shows no button that does nothing', async () => {
    await withPage(
      async (page) => {
        expect(await page.getByRole('button', { name: 'Check all texts now' }).isVisible()).toBe(false);
        expect(await page.locator('main').innerText()).toContain('sha256sum -c SHA256SUMS');
      },
      async () => {},
      { javaScriptEnabled: false },
    );
  });

  it.each(['light', 'dark'] as const)('is accessible before and after a check that fails, %s', async (colorScheme) => {
    await withPage(
      async (page) => {
        expect(await findBarriers(page)).toEqual([]);
        await check(page);
        expect(await findBarriers(page)).toEqual([]);
      },
      (page) => page.route('**/harbour/text.txt', (route) => route.fulfill({ body: 'x' })),
      { colorScheme },
    );
  });

  it('needs less than 4 kB of script, compressed, of its own', () => {
    const html = readFileSync(join(folder, 'verify/index.html'), 'utf8');
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(script).toContain('SHA-256');
    expect(gzipSync(script).length).toBeLessThan(4096);
  });
});
