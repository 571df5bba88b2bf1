import { globSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBarriers } from '../browser/find-barriers.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { openSite } from '../browser/site.ts';

const base = inject('siteBase');
let url = '';
let browser: Browser;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ url, browser, close } = await openSite(inject('siteFolder'), base));
});
afterAll(() => close());

async function withPage<T>(
  options: BrowserContextOptions,
  path: string,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  try {
    await page.goto(url + path);
    return await work(page, context);
  } finally {
    await context.close();
  }
}

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

describe.each(pageKinds)('page /%s', (path) => {
  it.each([
    ['light on a phone', { colorScheme: 'light', viewport: phone }],
    ['dark on a desk', { colorScheme: 'dark', viewport: desk }],
    ['in forced colours', { forcedColors: 'active', viewport: desk }],
  ] satisfies [string, BrowserContextOptions][])('has no barrier that axe finds, %s', async (_name, options) => {
    expect(await withPage(options, path, (page) => findBarriers(page))).toEqual([]);
  });

  it('needs no sideways scroll at any width', async () => {
    await withPage({}, path, async (page) => {
      for (const width of [320, 768, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `at ${width} pixels`,
        ).toBeLessThanOrEqual(width);
      }
    });
  });

  it('asks no other host for anything, and nothing that is missing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) wrong.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(url + path, { waitUntil: 'networkidle' });
    await context.close();
    expect(wrong).toEqual([]);
  });

  it('can be read without scripts', async () => {
    const { title, words } = await withPage({ javaScriptEnabled: false }, path, async (page) => ({
      title: await page.locator('h1').innerText(),
      words: (await page.locator('main').innerText()).split(/\s+/).length,
    }));
    expect(title).not.toBe('');
    expect(words).toBeGreaterThan(10);
  });

  it('has one main heading, no level left out, and landmarks', async () => {
    const { levels, landmarks } = await withPage({}, path, async (page) => ({
      levels: await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((nodes) => nodes.map(({ tagName }) => Number(tagName[1]))),
      landmarks: await page
        .locator('header, nav, main, footer')
        .evaluateAll((nodes) => nodes.map(({ tagName }) => tagName)),
    }));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(landmarks).toEqual(expect.arrayContaining(['HEADER', 'NAV', 'MAIN', 'FOOTER']));
  });
});

describe('evidence in place', () => {
  it('opens the passage behind a figure without leaving the line, and closes it again, by keyboard', async () => {
    await withPage({ viewport: phone }, '', async (page) => {
      const reference = page.locator('article .cite button').first();
      await reference.scrollIntoViewIfNeeded();
      await reference.focus();
      await page.keyboard.press('Enter');
      const open = page.locator(':popover-open');
      await open.waitFor();
      expect(await open.innerText()).toMatch(/“.+”/s);
      await page.keyboard.press('Escape');
      await open.waitFor({ state: 'hidden' });
    });
  });

  it('begins with a way past the navigation', async () => {
    await withPage({}, '', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  it('lights the passage that a link names', async () => {
    await withPage({}, 'sources/ministry-rejects-cna-report/#c-moi-arrests-this-year', async (page) => {
      expect(await page.locator(':target').innerText()).toContain('1,859');
    });
  });

  it('shows every note on paper', async () => {
    await withPage({}, 'topics/enforcement/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const quotes = await page
        .locator('[role="doc-endnotes"] q')
        .evaluateAll((nodes) => nodes.map((node) => node.checkVisibility()));
      expect(quotes.length).toBeGreaterThan(20);
      expect(quotes.every(Boolean)).toBe(true);
      expect(await page.locator('nav').first().isVisible()).toBe(false);
    });
  });
});

describe('the built site', () => {
  it('has a page of each kind that is tested here', () => {
    const pages = globSync('**/*.html', { cwd: inject('siteFolder') }).map((file) =>
      file.replaceAll('\\', '/').replace(/index\.html$/, ''),
    );
    for (const kind of pageKinds) expect(pages).toContain(kind);
    const folders = new Set(pages.map((page) => page.split('/')[0]));
    const tested = new Set(pageKinds.map((kind) => kind.split('/')[0]));
    expect([...folders].filter((folder) => !tested.has(folder ?? ''))).toEqual([]);
  });
});
