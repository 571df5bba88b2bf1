import type { Page } from 'playwright-core';
import { close, createIndex } from 'pagefind';
import type { JudgedQuery } from '../../../tests/search/judged-queries.ts';
import { UserError } from '../cli.ts';
import type { SearchedQuery } from './judge-search.ts';

/** Indexes the pages of a built site as Pagefind does without settings. */
export async function indexPlainly(folder: string, outputPath: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new UserError(`Pagefind could not begin an index: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new UserError(`Pagefind could not index the site: ${failures.join('; ')}`);
  } finally {
    await close();
  }
}

/** What is used of Pagefind's own script. */
interface PagefindScript {
  search: (term: string) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>;
}

/** Puts each query to plain Pagefind, whose index is served at `url`. */
export async function askPlainPagefind(
  page: Page,
  url: string,
  queries: readonly JudgedQuery[],
): Promise<SearchedQuery[]> {
  await page.goto(url);
  const searched: SearchedQuery[] = [];
  for (const judged of queries) {
    const addresses = await page.evaluate(searchPlainly, { script: `${url}pagefind/pagefind.js`, query: judged.query });
    searched.push({ judged, results: addresses.map((address) => address.replace(/^\//, '')), offered: [] });
  }
  return searched;
}

/** Runs in the page: all results, or the first few. */
export async function searchPlainly({
  script,
  query,
  limit = Infinity,
}: {
  script: string;
  query: string;
  limit?: number;
}): Promise<string[]> {
  const pagefind = (await import(/* @vite-ignore */ script)) as PagefindScript;
  const { results } = await pagefind.search(query);
  const loaded = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return loaded.map(({ raw_url }) => raw_url);
}
