import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSearchSite } from './search-site.ts';
import { openSite } from './site.ts';

const base = '/some/base/';
let folder: string;
let site: Awaited<ReturnType<typeof openSite>>;
let asking: Page;

beforeAll(async () => {
  folder = await makeSearchSite(base);
  site = await openSite(folder, base);
  asking = await site.browser.newPage();
  await asking.goto(`${site.url}search/`);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the site, fails the test on any error in it, and closes it in the end. */
async function withPage<Result>(path: string, work: (page: Page) => Promise<Result>, options: BrowserContextOptions = {}): Promise<Result> {
  const context = await site.browser.newContext({ viewport: { width: 1200, height: 700 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !message.location().url.endsWith('favicon.ico') && errors.push(message.text()));
  try {
    await page.goto(site.url + path);
    const result = await work(page);
    expect(errors).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** What is read out, once there is something. */
async function readStatus(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  return (await page.textContent('[role=status]')) ?? '';
}

/** Addresses of the results in order, from the site's root. */
async function readResults(page: Page): Promise<string[]> {
  const hrefs = await page.$$eval('.search-result h3 a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.slice(base.length));
}

/** Answers of one page to one query after the other, as a reader types them. */
async function ask(query: string): Promise<{ status: string; results: string[] }> {
  await asking.evaluate(() => document.querySelector('[role=status]')?.replaceChildren());
  await asking.fill('#search-box', query);
  await asking.keyboard.press('Enter');
  return { status: await readStatus(asking), results: await readResults(asking) };
}

async function search(address: string): Promise<{ status: string; results: string[] }> {
  return withPage(`search/${address}`, async (page) => ({ status: await readStatus(page), results: await readResults(page) }));
}

const arrests = ['claims/c-arrests/#quote', 'sources/ministry-item/#p1', 'topics/enforcement/#counts'];
const detained = ['claims/c-nearly/#quote', 'sources/ministry-item/#p1'];
const revenue = ['sources/raids-report/#p1'];
const manet = ['names/#hun-manet', 'sources/plain-post/#p1', 'sources/raids-report/#p2'];

describe('a query', () => {
  it.each<[query: string, finds: string[]]>([
    ['1,859', arrests],
    ['1859', arrests],
    ['1,859 arrests', arrests],
    ['nearly two thousand', detained],
    ['2,000', detained],
    ['$12 billion', revenue],
    ['12bn', revenue],
    ['12–19 billion', revenue],
    ['18,590', revenue],
    ['12,345', revenue],
    ['tens of thousands', ['sources/raids-report/#p2']],
    ['5%', ['sources/raids-report/#p4']],
    ['15 sites', ['sources/raids-report/#p4']],
    ['30,000', ['sources/plain-post/#p1']],
    ['150,000 people', ['sources/raids-report/#p2']],
    ['hun manet', manet],
    ['H.E. Hun Manet', manet],
    ['Samdech Hun Mànet', manet],
    ['Prime Minister Hun Manet raids', ['sources/raids-report/#p2']],
    ['Hun To', ['names/#hun-to', 'sources/raids-report/#p3']],
    ['Channel News Asia', ['names/#cna', 'sources/ministry-item/#p2']],
    ['Paoy Paet', ['sources/raids-report/#p4']],
    ['Mango Park 2', ['names/#mango-park-2', 'sources/raids-report/#p3']],
    ['mango park', ['names/#mango-park', 'sources/raids-report/#p5', 'names/#mango-park-2', 'sources/raids-report/#p3']],
    ['"reality on the ground"', ['sources/ministry-item/#p2']],
    ['1,234', []],
    ['1.5', []],
    ['300000', []],
    ['3,000', []],
    ['12', []],
    ['1,751', []],
    ['4,444', []],
    ['kidnapping', []],
    ['nozzle', []],
    ['"the ground on reality"', []],
  ])('for %s finds what it names and nothing else', async (query, finds) => {
    expect((await ask(query)).results.toSorted()).toEqual(finds.toSorted());
  });

  it('for a name puts its entry first, what names it next, and mere words last', async () => {
    const { results, status } = await ask('CNA');
    expect(results[0]).toBe('names/#cna');
    expect(status).toBe('2 results.');
    expect((await ask('Hun Manet')).results[0]).toBe('names/#hun-manet');
  });

  it('for an alias that two names share finds both', async () => {
    const { results } = await ask('the ministry');
    expect(results.slice(0, 2).toSorted()).toEqual(['names/#foreign-ministry', 'names/#interior-ministry']);
  });

  it.each([
    ['300000', 'No result. No text that we hold gives the number “300000”.'],
    ['nozzle sites', 'No result. “nozzle” stands in no text that we hold.'],
    ['Poipet kidnapping 77', 'No result. “kidnapping” stands in no text that we hold. No text that we hold gives the number “77”.'],
    ['Poipet Hun Manet', 'No result: nothing holds all of this together.'],
  ])('without result says why: %s', async (query, answer) => {
    expect(await ask(query)).toEqual({ status: answer, results: [] });
  });

  it('with a slip in a name offers the names that are written alike', async () => {
    await withPage('search/?q=Hun+Manat', async (page) => {
      await readStatus(page);
      await page.click('.search-help a');
      await page.waitForSelector('.search-result');
      expect(await readResults(page)).toContain('names/#hun-manet');
    });
  });

  it('for nothing lists everything', async () => {
    expect((await search('?q=')).status).toBe('21 results.');
  });
});

describe('a result', () => {
  it('says who, where, when, how firmly, what differs, and marks what was asked for', async () => {
    await withPage('search/?q=1859+arrests', async (page) => {
      await readStatus(page);
      const item = page.locator('.search-result', { has: page.locator('a[href$="c-arrests/#quote"]') });
      expect(await item.locator('mark').allTextContents()).toEqual(['1,859 arrests']);
      expect(await item.locator('dl > div').allTextContents()).toMatchInlineSnapshot(`
        [
          "KindFigure",
          "Said byInterior Ministry",
          "SourceMinistry item",
          "Date21 November 2025 or later (inferred)",
          "Figureexact",
          "Standingofficial count",
          "Differsfrom other statements",
        ]
      `);
      expect(await item.locator('.search-conflict').getAttribute('href')).toBe(`${base}conflicts/#arrest-counts`);
    });
  });

  it('of an allegation says its standing and the reply', async () => {
    await withPage('search/?q=&kind=allegation', async (page) => {
      await readStatus(page);
      expect(await page.locator('.search-result dl > div').allTextContents()).toMatchInlineSnapshot(`
        [
          "KindAllegation",
          "Said bythe text in its own voice",
          "SourceUndated post",
          "Datenot stated",
          "Standingalleged",
          "Replyno reply in our sources",
        ]
      `);
    });
  });

  it('shows hostile text as text', async () => {
    await withPage('search/?q=script', async (page) => {
      await readStatus(page);
      expect(await page.textContent('.search-excerpt')).toContain('<script>alert(1)</script>');
      expect(await page.locator('.search-excerpt script').count()).toBe(0);
    });
  });

  it('leads to its own place on the page, under the base path', async () => {
    await withPage('search/?q=Paoy+Paet', async (page) => {
      await readStatus(page);
      await page.click('.search-result a');
      expect(page.url()).toBe(`${site.url}sources/raids-report/#p4`);
      expect(await page.textContent(':target')).toContain('Poipet');
    });
  });
});

describe('facets', () => {
  const read = (page: Page, legend: string): Promise<string[]> =>
    page.locator('.search-facets fieldset', { has: page.getByText(legend, { exact: true }) }).locator('label').allTextContents();

  it('are alternatives within a group and hold together between groups', async () => {
    const one = await search('?q=&source=ministry-item');
    const other = await search('?q=&source=plain-post');
    const either = await search('?q=&source=ministry-item&source=plain-post');
    const both = await search('?q=&source=ministry-item&source=plain-post&kind=allegation');
    expect(either.results.toSorted()).toEqual([...one.results, ...other.results].toSorted());
    expect(both.results).toEqual(['claims/c-owner/#quote']);
  });

  it('count what each value would give, whatever is chosen in their own group', async () => {
    await withPage('search/?q=&source=ministry-item', async (page) => {
      await readStatus(page);
      expect(await read(page, 'Source')).toEqual(['Raids report 5', 'Ministry item 4', 'Undated post 2']);
      expect(await read(page, 'Kind')).toEqual(['Figure 2', 'Passage of a source 2']);
      expect(await read(page, 'Year of the source')).toEqual(['2025 4']);
    });
  });

  it('count the same as the lists that they lead to', async () => {
    const counts = await withPage('search/?q=arrests', async (page) => {
      await readStatus(page);
      return page.$$eval('.search-facets label', (labels) =>
        labels.map((label) => ({
          name: label.querySelector('input')?.name ?? '',
          value: label.querySelector('input')?.value ?? '',
          count: Number(label.querySelector('.search-count')?.textContent),
        })),
      );
    });
    expect(counts.length).toBeGreaterThan(5);
    await withPage('search/?q=arrests', async (page) => {
      for (const { name, value, count } of counts) {
        await page.goto(`${site.url}search/?q=arrests&${name}=${value}`);
        await readStatus(page);
        expect(await readResults(page), `${name}=${value}`).toHaveLength(count);
      }
    });
  });

  it('count names and mere words together once', async () => {
    await withPage('search/?q=poipet', async (page) => {
      const total = Number.parseInt(await readStatus(page), 10);
      const kinds = await page.$$eval('.search-facets input[name=kind] ~ .search-count', (counts) => counts.map((count) => Number(count.textContent)));
      expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(total);
    });
  });

  it('keep the focus where it was clicked, and say the new count', async () => {
    await withPage('search/?q=', async (page) => {
      await readStatus(page);
      await page.focus('input[name=source][value=plain-post]');
      await page.keyboard.press('Space');
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '2 results.');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('plain-post');
      expect(page.url()).toBe(`${site.url}search/?q=&source=plain-post`);
    });
  });

  it('that leave nothing can be dropped together', async () => {
    await withPage('search/?q=CNA&source=plain-post', async (page) => {
      expect(await readStatus(page)).toBe('No result with these choices.');
      await page.click('.search-help button');
      await page.waitForSelector('.search-result');
      expect(page.url()).toBe(`${site.url}search/?q=CNA`);
    });
  });
});

describe('the order', () => {
  it('can be by the date of the source, newest first, without a date last', async () => {
    const { results } = await search('?q=&kind=passage&sort=date');
    expect(results.map((result) => result.split('/')[1])).toEqual([
      ...['ministry-item', 'ministry-item'],
      ...['raids-report', 'raids-report', 'raids-report', 'raids-report', 'raids-report'],
      'plain-post',
    ]);
  });
});

describe('the address', () => {
  it('follows what is typed without filling the history, and "back" undoes a choice', async () => {
    await withPage('elsewhere/', async (page) => {
      await page.goto(`${site.url}search/`);
      const entries = await page.evaluate(() => history.length);
      await page.fill('#search-box', 'arrests');
      await page.waitForSelector('.search-result');
      await page.fill('#search-box', '1859');
      await page.waitForURL('**/search/?q=1859');
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await readStatus(page);
      await page.click('input[name=kind][value=figure]');
      await page.waitForURL('**/search/?q=1859&kind=figure');
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '1 result.');
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '3 results.');
      expect(await page.inputValue('#search-box')).toBe('1859');
    });
  });

  it('brings back the same list at the same place after a visit to a result', async () => {
    await withPage('search/?q=', async (page) => {
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
    await withPage('search/?q=CNA', async (page) => {
      await readStatus(page);
      const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? '');
      await page.focus('#search-box');
      await page.keyboard.press('ArrowDown');
      const first = await focused();
      await page.keyboard.press('ArrowDown');
      const second = await focused();
      await page.keyboard.press('ArrowUp');
      expect([first.slice(base.length), second.slice(base.length), await focused()]).toEqual([...(await readResults(page)), first]);
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('search-box');
    });
  });

  it('leads with / from any page to the box, but not while typing, and can be told not to', async () => {
    await withPage('elsewhere/', async (page) => {
      await page.focus('#note');
      await page.keyboard.type('1/2');
      expect(await page.inputValue('#note')).toBe('1/2');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('/');
      await page.waitForURL('**/search/#search-box');
      await page.waitForFunction(() => document.activeElement?.id === 'search-box');
      await page.uncheck('.search-key input');
      await page.goto(`${site.url}elsewhere/`);
      await page.keyboard.press('/');
      await page.waitForTimeout(100);
      expect(page.url()).toBe(`${site.url}elsewhere/`);
    });
  });
});

describe('the page', () => {
  it('loads nothing of Pagefind before it is used, and little for the first search', async () => {
    await withPage('elsewhere/', async (page) => {
      const loaded = new Map<string, Promise<number>>();
      page.on('response', (response) => {
        // Pagefind's own files are packed already; a host packs scripts.
        const weigh = async (): Promise<number> => {
          const body = await response.body();
          return /\.(?:js|json|html|css)$|\/$/.test(new URL(response.url()).pathname) ? gzipSync(body).length : body.length;
        };
        if (response.ok()) loaded.set(response.url(), weigh());
      });
      const total = async (part: string): Promise<number> => {
        const sizes = [...loaded].filter(([url]) => url.includes(part)).map(([, size]) => size);
        return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      };
      await page.goto(`${site.url}search/`);
      await page.focus('#search-box');
      await page.waitForLoadState('networkidle');
      expect([...loaded.keys()].filter((url) => url.includes('pagefind'))).toEqual([]);
      expect(await total('.js')).toBeLessThan(10_000);
      await page.fill('#search-box', 'arrests');
      await page.waitForSelector('.search-result');
      expect(await total('')).toBeLessThan(100_000);
      expect([...loaded.keys()].filter((url) => !url.startsWith(site.url))).toEqual([]);
    });
  });

  it('without scripts explains itself and offers the lists', async () => {
    await withPage(
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
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/names.json', (route) => route.abort());
    await page.goto(`${site.url}search/?q=CNA`);
    expect(await readStatus(page)).toBe('The search could not be loaded. Everything is in the lists below as well.');
    expect(await page.isVisible('[data-search-lists]')).toBe(true);
    await page.unroute('**/names.json');
    await page.fill('#search-box', 'CNA report');
    await page.waitForSelector('.search-result');
    expect(await page.isVisible('[data-search-lists]')).toBe(false);
    await context.close();
  });

  it('reads out the count and nothing else', async () => {
    await withPage('search/?q=CNA', async (page) => {
      expect(await readStatus(page)).toBe('2 results.');
      expect(await page.locator('[aria-live], [role=alert], [role=log]').count()).toBe(0);
      expect(await page.locator('[role=status] a, [role=status] li').count()).toBe(0);
    });
  });

  it.each(['search/', 'search/?q=arrests', 'search/?q=Hun+Manat', 'search/?q=CNA&source=plain-post'])('has no barrier: %s', async (path) => {
    await withPage(path, async (page) => {
      if (path.includes('?')) await readStatus(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  });
});
