import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSmall, makeSmallDossier } from '../permalinks/build-small.ts';
import { openSite } from './site.ts';

const closing: (() => void)[] = [];
let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  const dossier = makeSmallDossier();
  const built = buildSmall(dossier.root, '/some/base/');
  closing.push(dossier.remove, built.remove);
  site = await openSite(built.folder, '/some/base/');
}, 180_000);
afterAll(async () => {
  await site.close();
  for (const close of closing) close();
});

async function withPage(
  path: string,
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await site.browser.newContext({
    viewport: { width: 1000, height: 300 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  try {
    const page = await context.newPage();
    await page.goto(site.url + path);
    await work(page);
  } finally {
    await context.close();
  }
}

describe('citing a claim', () => {
  it('copies a citation with its italics, and says so', async () => {
    await withPage('claims/c-har-boats/', async (page) => {
      const shown = await page.locator('[data-cite-style="mla"]').innerText();
      await page.getByRole('button', { name: 'Copy MLA 9' }).click();
      await page.getByRole('status').getByText('Copied: MLA 9.').waitFor();
      const [text, html] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string): Promise<string> => (await (await item?.getType(type))?.text()) ?? '';
        return [await read('text/plain'), await read('text/html')];
      });
      expect(`${text} Copy`).toBe(shown);
      expect(html).toMatch(/<i[^>]*>/);
    });
  });

  it('copies the absolute address of the passage', async () => {
    await withPage('claims/c-har-boats/', async (page) => {
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('status').getByText('Copied: link.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${site.url}sources/harbour/#c-har-boats:~:text=searched%20over%20500%20boats`,
      );
    });
  });

  it('leads to the words in their source, to the right ones where they stand twice, and by the id where scripts are off', async () => {
    for (const id of ['c-har-boats', 'c-har-strike']) {
      for (const javaScriptEnabled of [true, false]) {
        await withPage(
          `claims/${id}/`,
          async (page) => {
            await page.getByRole('link', { name: 'Link to this passage' }).click();
            await page.waitForURL(`${site.url}sources/harbour/#${id}*`);
            await page.waitForTimeout(100);
            const box = await page.locator(`#${id}`).boundingBox();
            expect(box && box.y >= 0 && box.y + box.height <= 300, `${id}: ${JSON.stringify(box)}`).toBe(true);
          },
          { javaScriptEnabled },
        );
      }
    }
  });

  it('has no buttons without scripts', async () => {
    await withPage(
      'claims/c-har-boats/',
      async (page) => expect(await page.locator('.cite-block button').count()).toBe(0),
      { javaScriptEnabled: false },
    );
  });
});
