import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { projectRoot } from '../../scripts/lib/files.ts';
import type { openPagefind } from '../../src/components/search/pagefind/open-pagefind.ts';
import { foldWords } from '../../src/search/fold.ts';
import { figureTokens } from '../../src/search/number-tokens.ts';
import type { PagefindTables } from '../../src/search/pagefind-list.ts';
import type { FacetCounts, PagefindOptions } from '../../src/search/pagefind-types.ts';
import { ranking } from '../../src/search/ranking.ts';
import { openSite } from '../browser/site.ts';
import { judgedQueries } from '../search/judged-queries.ts';

/** What Pagefind's own script says to a search. */
interface RefereeAnswer {
  results: { words: number[]; data: () => Promise<{ raw_url: string; content: string }> }[];
  filters: FacetCounts;
}
interface Both {
  openPagefind: typeof openPagefind;
  referee: {
    options: (options: object) => Promise<void>;
    filters: () => Promise<FacetCounts>;
    search: (term: string | null, options: PagefindOptions) => Promise<RefereeAnswer>;
  };
}

type Asked = readonly [term: string | null, options: PagefindOptions];

const folder = mkdtempSync(join(tmpdir(), 'search-referee-'));
let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  cpSync(join(inject('siteFolder'), 'pagefind'), join(folder, 'pagefind'), { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Search</title><script type="module">
    import { openPagefind } from './ours.js';
    import * as referee from './pagefind/pagefind.js';
    Object.assign(window, { openPagefind, referee });
    </script></html>`,
  );
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(projectRoot, 'src/components/search/pagefind/open-pagefind.ts'),
        formats: ['es'],
        fileName: () => 'ours.js',
      },
    },
  });
  site = await openSite(folder, '/');
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const topic = 'enforcement|Raids, arrests and courts';
const terms = judgedQueries.flatMap(({ query }) => {
  const words = foldWords(query).map(({ word }) => word);
  return [words.join(' '), `"${words.join(' ')}"`, ...words];
});
const asked: Asked[] = [
  ...[...new Set(terms)].map((term): Asked => [term, {}]),
  ...[1859, 2137, 1860].flatMap((value) => figureTokens({ value })).map((token): Asked => [token, {}]),
  ['scam', { sort: { date: 'desc' } }],
  ['arrests', { filters: { topic: { any: [topic] } } }],
  [null, { filters: { topic: { any: [topic] }, year: { any: ['2025|2025'] } } }],
  [null, { sort: { date: 'desc' } }],
];

it('our way to Pagefind’s module finds what Pagefind’s own script finds, in its order', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url);
  const wrong = await page.evaluate(
    async ({ asked, ranking }) => {
      const { openPagefind, referee } = window as unknown as Both;
      await referee.options({ noWorker: true, ranking });
      // It counts only facets that it has loaded.
      await referee.filters();
      const start = (await (await fetch('pagefind/start.json')).json()) as PagefindTables;
      // It takes a word for the beginning of others only in the pieces that it has loaded: it is given all of them.
      for (const word of start.list.ends.split(' ')) await referee.search(word, {});
      const pagefind = await openPagefind('pagefind/', await fetch('pagefind/wasm.en.pagefind'), start);
      const wrong: unknown[] = [];
      for (const [term, options] of asked) {
        const [one, other] = [await pagefind.search(term, options), await referee.search(term, options)];
        const first = await Promise.all(one.results.slice(0, 10).map((result) => result.load()));
        const others = await Promise.all(other.results.slice(0, 10).map((result) => result.data()));
        const found = [
          one.results.map(({ locations }) => locations),
          one.filters,
          first.map(({ url, content }) => [url, content]),
        ];
        const expected = [
          other.results.map(({ words }) => words),
          other.filters,
          others.map(({ raw_url, content }) => [raw_url, content]),
        ];
        if (JSON.stringify(found) !== JSON.stringify(expected)) {
          wrong.push([term, one.results.length, other.results.length, first[0]?.url, others[0]?.raw_url]);
        }
      }
      return wrong;
    },
    { asked, ranking },
  );
  expect(asked.length).toBeGreaterThan(400);
  expect(wrong).toEqual([]);
});
