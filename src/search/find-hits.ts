import type { FacetCounts, PagefindClient, PagefindOptions, PagefindResult } from './pagefind-types.ts';
import type { SearchPlan } from './search-plan.ts';

/** The records that a plan finds, best first or newest first, and how many carry each value of each facet. */
export interface Hits {
  results: PagefindResult[];
  /** Ids of those that only hold the words of what was asked for. */
  loose: ReadonlySet<string>;
  counts: FacetCounts;
}

type Filters = NonNullable<PagefindOptions['filters']>;

/** Runs a plan under filters. Names come before what merely holds their words, unless the newest is to come first. */
export async function findHits(
  pagefind: PagefindClient,
  plan: SearchPlan,
  filters: Filters,
  byDate: boolean,
): Promise<Hits> {
  const options: PagefindOptions = { filters, ...(byDate && { sort: { date: 'desc' } }) };
  const exact = await pagefind.search(plan.exact, options);
  if (plan.loose === null) {
    const results = byDate ? exact.results : await putPhrasesFirst(pagefind, plan, exact.results);
    return { results, loose: new Set(), counts: exact.filters };
  }
  const loose = await pagefind.search(plan.loose, options);
  const both = await pagefind.search(`${plan.exact} ${plan.loose}`, options);
  const ids = new Set(exact.results.map(({ id }) => id));
  const others = loose.results.filter(({ id }) => !ids.has(id));
  const results = [...exact.results, ...others];
  return {
    results: byDate && others.length > 0 ? await toDateOrder(pagefind, results, options) : results,
    loose: new Set(others.map(({ id }) => id)),
    counts: unite(exact.filters, loose.filters, both.filters),
  };
}

/** Words side by side mean more than the same words apart. */
async function putPhrasesFirst(
  pagefind: PagefindClient,
  { phrases }: SearchPlan,
  results: PagefindResult[],
): Promise<PagefindResult[]> {
  const found = await Promise.all(phrases.map((phrase) => pagefind.search(phrase)));
  const ids = new Set(found.flatMap((one) => one.results.map(({ id }) => id)));
  return results.toSorted((a, b) => Number(ids.has(b.id)) - Number(ids.has(a.id)));
}

/** Two lists that are each in order of date, as one. */
async function toDateOrder(
  pagefind: PagefindClient,
  results: PagefindResult[],
  options: PagefindOptions,
): Promise<PagefindResult[]> {
  const all = await pagefind.search(null, options);
  const order = new Map(all.results.map(({ id }, index) => [id, index]));
  return results.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** Counts of what is in one or the other: those of each, without those of both once. */
function unite(one: FacetCounts, other: FacetCounts, both: FacetCounts): FacetCounts {
  const toCount = (facet: string, value: string): number =>
    (one[facet]?.[value] ?? 0) + (other[facet]?.[value] ?? 0) - (both[facet]?.[value] ?? 0);
  return Object.fromEntries(
    Object.entries(one).map(([facet, values]) => [
      facet,
      Object.fromEntries(Object.keys(values).map((value) => [value, toCount(facet, value)])),
    ]),
  );
}
