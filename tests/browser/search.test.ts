import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswer, readResults, readStatus, useSearchSite, type Answer } from './search-tester.ts';

const tester = useSearchSite();
let asking: Page;
beforeAll(async () => {
  asking = await tester.newPage();
  await asking.goto(`${tester.url()}search/`);
});

/** Answers of one page to one query after the other, as a reader types them. */
async function ask(query: string): Promise<Answer> {
  await asking.evaluate(() => document.querySelector('[role=status]')?.replaceChildren());
  await asking.fill('#search-box', query);
  await asking.keyboard.press('Enter');
  return readAnswer(asking);
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
    [
      'mango park',
      ['names/#mango-park', 'sources/raids-report/#p5', 'names/#mango-park-2', 'sources/raids-report/#p3'],
    ],
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
    [
      'Poipet kidnapping 77',
      'No result. “kidnapping” stands in no text that we hold. No text that we hold gives the number “77”.',
    ],
    ['Poipet Hun Manet', 'No result: nothing holds all of this together.'],
  ])('without result says why: %s', async (query, answer) => {
    expect(await ask(query)).toEqual({ status: answer, results: [] });
  });

  it('finds a word in the spelling of either side of the Atlantic, and marks it', async () => {
    const theirs = await ask('scam center');
    expect(theirs.results).toEqual(['sources/raids-report/#p4']);
    expect(await asking.locator('.search-excerpt mark').allTextContents()).toEqual(['scam centres']);
    expect(await ask('scam centre')).toEqual(theirs);
    expect((await ask('"scam center"')).results).toEqual([]);
  });

  it('puts words side by side before the same words apart', async () => {
    expect((await ask('scam sites')).results).toEqual(['sources/raids-report/#p1', 'sources/raids-report/#p4']);
  });

  it.each([
    ['foriegn nationals', 'Did you mean:', ['foreign nationals']],
    ['Poipet kidnapping', 'A part of it alone:', ['Poipet']],
    ['Poipet Hun Manet', 'A part of it alone:', ['Poipet', 'Hun Manet']],
    ['"ground the on reality"', 'The same words in any order:', ['ground the on reality']],
  ])('without result for %s offers other queries', async (query, words, offered) => {
    await ask(query);
    expect(await asking.locator('.search-help p').allTextContents()).toEqual([words]);
    expect(await asking.locator('.search-help a').allTextContents()).toEqual(offered);
    await asking.click('.search-help a');
    await asking.waitForSelector('.search-result');
  });

  it('says that words in quotation marks beside others are searched apart', async () => {
    const { status } = await ask('"reality on the ground" CNA');
    expect(status).toBe('1 result. Words in quotation marks beside others are searched apart.');
  });

  it('of many words that stand nowhere names the first few', async () => {
    const { status } = await ask('nozzle nacelle nimbus nougat');
    expect(status).toContain('“nimbus” stands in no text that we hold. Nor does anything hold 1 more of these words.');
  });

  it('with a slip in a name offers the names that are written alike', async () => {
    await tester.withPage('search/?q=Hun+Manat', async (page) => {
      await readStatus(page);
      await page.click('.search-help a');
      await page.waitForSelector('.search-result');
      expect(await readResults(page)).toContain('names/#hun-manet');
    });
  });

  it('for nothing lists everything', async () => {
    expect((await tester.search('?q=')).status).toBe('21 results.');
  });
});

describe('the order', () => {
  it('can be by the date of the source, newest first, without a date last', async () => {
    const { results } = await tester.search('?q=&kind=passage&sort=date');
    expect(results.map((result) => result.split('/')[1])).toEqual([
      'ministry-item',
      'ministry-item',
      'raids-report',
      'raids-report',
      'raids-report',
      'raids-report',
      'raids-report',
      'plain-post',
    ]);
  });
});
