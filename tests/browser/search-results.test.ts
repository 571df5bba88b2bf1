import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { base, readResults, readStatus, useSearchSite, waitForStatus } from './search-tester.ts';

const tester = useSearchSite();

describe('a result', () => {
  it('says who, where, when, how firmly, what differs, and marks what was asked for', async () => {
    await tester.withPage('search/?q=1859+arrests', async (page) => {
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
          "Standingofficial count, as this text relays it",
          "Differs onHow many arrests?",
        ]
      `);
      expect(await item.locator('.search-conflict').getAttribute('href')).toBe(`${base}conflicts/#arrest-counts`);
    });
  });

  it('of an allegation says its standing and the reply', async () => {
    await tester.withPage('search/?q=&kind=allegation', async (page) => {
      await readStatus(page);
      expect(await page.locator('.search-result dl > div').allTextContents()).toMatchInlineSnapshot(`
        [
          "KindAllegation",
          "Said bynobody named, via CNA",
          "SourceUndated post",
          "Datenot stated",
          "Standingalleged",
          "Replyno reply in our sources",
        ]
      `);
    });
  });

  it('shows hostile text as text', async () => {
    await tester.withPage('search/?q=script', async (page) => {
      await readStatus(page);
      expect(await page.textContent('.search-excerpt')).toContain('<script>alert(1)</script>');
      expect(await page.locator('.search-excerpt script').count()).toBe(0);
    });
  });

  it('leads to its own place on the page, under the base path', async () => {
    await tester.withPage('search/?q=Paoy+Paet', async (page) => {
      await readStatus(page);
      await page.click('.search-result a');
      expect(page.url()).toBe(`${tester.url()}sources/raids-report/#p4`);
      expect(await page.textContent(':target')).toContain('Poipet');
    });
  });
});

describe('facets', () => {
  const read = (page: Page, legend: string): Promise<string[]> =>
    page
      .locator('.search-facets fieldset', { has: page.getByText(legend, { exact: true }) })
      .locator('label')
      .allTextContents();

  it('are alternatives within a group and hold together between groups', async () => {
    const one = await tester.search('?q=&source=ministry-item');
    const other = await tester.search('?q=&source=plain-post');
    const either = await tester.search('?q=&source=ministry-item&source=plain-post');
    const both = await tester.search('?q=&source=ministry-item&source=plain-post&kind=allegation');
    expect(either.results.toSorted()).toEqual([...one.results, ...other.results].toSorted());
    expect(both.results).toEqual(['claims/c-owner/#quote']);
  });

  it('count what each value would give, whatever is chosen in their own group', async () => {
    await tester.withPage('search/?q=&source=ministry-item', async (page) => {
      await readStatus(page);
      expect(await read(page, 'Source')).toEqual(['Raids report 5', 'Ministry item 4', 'Undated post 2']);
      expect(await read(page, 'Kind')).toEqual(['Figure 2', 'Passage of a source 2']);
      expect(await read(page, 'Year of the source')).toEqual(['2025 4']);
    });
  });

  it('count the same as the lists that they lead to', async () => {
    const counts = await tester.withPage('search/?q=arrests', async (page) => {
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
    await tester.withPage('search/?q=arrests', async (page) => {
      for (const { name, value, count } of counts) {
        await page.goto(`${tester.url()}search/?q=arrests&${name}=${value}`);
        await readStatus(page);
        expect(await readResults(page), `${name}=${value}`).toHaveLength(count);
      }
    });
  });

  it('count names and mere words together once', async () => {
    await tester.withPage('search/?q=poipet', async (page) => {
      const total = Number.parseInt(await readStatus(page), 10);
      const kinds = await page.$$eval('.search-facets input[name=kind] ~ .search-count', (counts) =>
        counts.map((count) => Number(count.textContent)),
      );
      expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(total);
    });
  });

  it('keep the focus where it was clicked, and say the new count', async () => {
    await tester.withPage('search/?q=', async (page) => {
      await readStatus(page);
      await page.focus('input[name=source][value=plain-post]');
      await page.keyboard.press('Space');
      await waitForStatus(page, '2 results.');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('plain-post');
      expect(page.url()).toBe(`${tester.url()}search/?q=&source=plain-post`);
    });
  });

  it('that leave nothing can be dropped together', async () => {
    await tester.withPage('search/?q=CNA&source=plain-post', async (page) => {
      expect(await readStatus(page)).toBe('No result with these choices.');
      await page.click('.search-help button');
      await page.waitForSelector('.search-result');
      expect(page.url()).toBe(`${tester.url()}search/?q=CNA`);
    });
  });
});
