import { describe, expect, it } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { base, readResults, readStatus, useSearchSite, waitForStatus } from './search-tester.ts';

const tester = useSearchSite();

describe('the address', () => {
  it('follows what is typed without filling the history, and "back" undoes a choice', async () => {
    await tester.withPage('elsewhere/', async (page) => {
      await page.goto(`${tester.url()}search/`);
      const entries = await page.evaluate(() => history.length);
      await page.fill('#search-box', 'arrests');
      await page.waitForSelector('.search-result');
      await page.fill('#search-box', '1859');
      await page.waitForURL('**/search/?q=1859');
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await readStatus(page);
      await page.click('input[name=kind][value=figure]');
      await page.waitForURL('**/search/?q=1859&kind=figure');
      await waitForStatus(page, '1 result.');
      await page.goBack();
      await waitForStatus(page, '3 results.');
      expect(await page.inputValue('#search-box')).toBe('1859');
    });
  });

  it('brings back the same list at the same place after a visit to a result', async () => {
    await tester.withPage('search/?q=', async (page) => {
      await readStatus(page);
      await page.click('.search-more');
      await page.waitForFunction(() => document.querySelectorAll('.search-result').length === 20);
      const last = page.locator('.search-result h3 a').nth(18);
      await last.scrollIntoViewIfNeeded();
      const [top, before] = [await page.evaluate(() => scrollY), await readResults(page)];
      expect(top).toBeGreaterThan(0);
      await last.click();
      await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll('.search-result').length === 20);
      expect(await readResults(page)).toEqual(before);
      expect(await page.evaluate(() => scrollY)).toBeCloseTo(top, -1);
    });
  });
});

describe('the keyboard', () => {
  it('leads from the box through the results and back', async () => {
    await tester.withPage('search/?q=CNA', async (page) => {
      await readStatus(page);
      const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? '');
      await page.focus('#search-box');
      await page.keyboard.press('ArrowDown');
      const first = await focused();
      await page.keyboard.press('ArrowDown');
      const second = await focused();
      await page.keyboard.press('ArrowUp');
      expect([first.slice(base.length), second.slice(base.length), await focused()]).toEqual([
        ...(await readResults(page)),
        first,
      ]);
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('search-box');
    });
  });

  it('leads with / from any page to the box, but not while typing, and can be told not to', async () => {
    await tester.withPage('elsewhere/', async (page) => {
      await page.focus('#note');
      await page.keyboard.type('1/2');
      expect(await page.inputValue('#note')).toBe('1/2');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('/');
      await page.waitForURL('**/search/#search-box');
      await page.waitForFunction(() => document.activeElement?.id === 'search-box');
      await page.uncheck('.search-key input');
      await page.goto(`${tester.url()}elsewhere/`);
      await page.keyboard.press('/');
      await page.waitForTimeout(100);
      expect(page.url()).toBe(`${tester.url()}elsewhere/`);
    });
  });
});

describe('the page', () => {
  it('loads nothing for the search before it is used, and nothing from elsewhere', async () => {
    await tester.withPage('elsewhere/', async (page) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      const isOfSearch = (url: string): boolean => /pagefind|search-engine/.test(url);
      await page.goto(`${tester.url()}search/`);
      await page.focus('#search-box');
      await page.waitForLoadState('networkidle');
      expect(loaded.filter(isOfSearch)).toEqual([]);
      await page.fill('#search-box', 'arrests');
      await page.waitForSelector('.search-result');
      expect(loaded.filter(isOfSearch).length).toBeGreaterThan(5);
      expect(loaded.filter((url) => !url.startsWith(tester.url()))).toEqual([]);
    });
  });

  it('without scripts explains itself and offers the lists', async () => {
    await tester.withPage(
      'search/?q=CNA',
      async (page) => {
        expect(await page.textContent('noscript')).toContain('needs scripts');
        expect(await page.isVisible('[data-search-lists] a')).toBe(true);
        expect(await page.locator('form').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('says that the search cannot be loaded, offers the lists, and tries again', async () => {
    const page = await tester.newPage();
    await page.route('**/start.json', (route) => route.abort());
    await page.goto(`${tester.url()}search/?q=CNA`);
    expect(await readStatus(page)).toBe('The search could not be loaded. Everything is in the lists below as well.');
    expect(await page.isVisible('[data-search-lists]')).toBe(true);
    await page.unroute('**/start.json');
    await page.fill('#search-box', 'CNA report');
    await page.waitForSelector('.search-result');
    expect(await page.isVisible('[data-search-lists]')).toBe(false);
    await page.close();
  });

  it('reads out the count and nothing else', async () => {
    await tester.withPage('search/?q=CNA', async (page) => {
      expect(await readStatus(page)).toBe('2 results.');
      expect(await page.locator('[aria-live], [role=alert], [role=log]').count()).toBe(0);
      expect(await page.locator('[role=status] a, [role=status] li').count()).toBe(0);
    });
  });

  it.each(['search/', 'search/?q=arrests', 'search/?q=Hun+Manat', 'search/?q=CNA&source=plain-post'])(
    'has no barrier: %s',
    async (path) => {
      await tester.withPage(path, async (page) => {
        if (path.includes('?')) await readStatus(page);
        expect(await findBarriers(page)).toEqual([]);
      });
    },
  );
});
