import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import {
  isExact,
  reciprocalRank,
  scoreSearch,
  type Judge,
  type SearchedQuery,
} from '../../scripts/lib/bench/judge-search.ts';
import { askOurSearch } from '../../scripts/lib/bench/our-search.ts';
import { readPartJudge } from '../../scripts/lib/bench/site-judge.ts';
import { projectRoot, readText } from '../../scripts/lib/files.ts';
import { readDossier } from '../../scripts/lib/read-dossier.ts';
import { withSite } from '../browser/site.ts';
import { judgedQueries } from '../search/judged-queries.ts';

/** Measured 0.977; a change that costs more than a query or two is seen. */
const leastMeanReciprocalRank = 0.965;

let searched: SearchedQuery[] = [];
let judge: Judge;

beforeAll(async () => {
  const folder = inject('siteFolder');
  judge = readPartJudge(folder);
  searched = await withSite(folder, inject('siteBase'), async ({ url, browser }) =>
    askOurSearch(await browser.newPage(), { url, folder }, judgedQueries),
  );
});

const list = (wrong: readonly SearchedQuery[]): string[] =>
  wrong.map(({ judged, results }) => `${judged.query}: ${results.slice(0, 5).join(' ') || 'nothing'}`);

describe('the judged queries', () => {
  it('are many, each there once, and expect what the site has', () => {
    expect(judgedQueries.length).toBeGreaterThan(100);
    expect(new Set(judgedQueries.map(({ query }) => query)).size).toBe(judgedQueries.length);
    const folder = inject('siteFolder');
    const names = JSON.parse(readText(join(folder, 'search/names.json'))) as { id: string }[];
    const claims = readDossier(projectRoot).dossier.records.flatMap(({ data }) => data.claims);
    const ids = new Set([...names, ...claims].map(({ id }) => id));
    const isThere = (expected: string): boolean => {
      const [page = '', fragment] = expected.split('#');
      if (fragment === undefined) return ids.has(expected) || expected.startsWith('search/?q=');
      return readText(join(folder, page, 'index.html')).includes(` id="${fragment}"`);
    };
    const unknown = [...new Set(judgedQueries.flatMap(({ expected }) => expected))].filter((one) => !isThere(one));
    expect(unknown).toEqual([]);
  });
});

describe('the search of the built site', () => {
  it('gives a right answer first for nearly every query', () => {
    const missed = searched.filter((one) => one.judged.expected.length > 0 && reciprocalRank(one, judge) < 0.5);
    expect(scoreSearch(searched, judge).meanReciprocalRank, list(missed).join('\n')).toBeGreaterThan(
      leastMeanReciprocalRank,
    );
  });

  it('gives for a figure, a phrase or a rare name only what holds it', () => {
    expect(list(searched.filter((one) => !isExact(one, judge)))).toEqual([]);
    expect(scoreSearch(searched, judge).figureExactness).toBe(1);
  });

  it('gives nothing for what no text holds', () => {
    const absent = searched.filter(({ judged }) => judged.expected.length === 0);
    expect(list(absent.filter(({ results }) => results.length > 0))).toEqual([]);
    expect(scoreSearch(searched, judge).absentRefused).toBe(1);
  });
});
