import { findHits, type Hits } from './find-hits.ts';
import { findNearNames } from './near-names.ts';
import type { NameRow, NameTable } from './name-table.ts';
import type { FacetCounts, PagefindClient, PagefindResult } from './pagefind-types.ts';
import { parseQuery, type QueryNames, type QueryPart } from './query.ts';
import { parseFacetString, toFacetString, type FacetName, type FacetValue } from './result-card.ts';
import { toSearchPlan } from './search-plan.ts';
import { facets, type SearchState } from './search-state.ts';

/** Pagefind and all that goes with it, loaded. */
export interface SearchEngine {
  pagefind: PagefindClient;
  names: QueryNames & { table: NameTable };
  /** All values of all facets, with the number of records of the whole site. */
  totals: FacetCounts;
}

/** A value of a facet beside the results. */
export interface FacetOption extends FacetValue {
  /** Results that carry it, under all choices but those of its own facet. */
  count: number;
  isChosen: boolean;
}

/** What a search comes to. */
export interface SearchOutcome {
  parts: QueryPart[];
  /** Words that were asked for in this order. */
  phrase: string | null;
  results: PagefindResult[];
  /** See `Hits`. */
  loose: Hits['loose'];
  options: Record<FacetName, FacetOption[]>;
  /** Parts of the query that stand nowhere in the index. */
  absent: QueryPart[];
  /** Names that are spelt like what was asked for; only where nothing is found. */
  near: NameRow[];
}

/** Answers a state. Within a facet the chosen values are alternatives; between facets all have to hold. */
export async function runSearch({ pagefind, names, totals }: SearchEngine, state: SearchState): Promise<SearchOutcome> {
  const query = parseQuery(state.q, names);
  const plan = await toSearchPlan(pagefind, query);
  const find = (without?: FacetName): Promise<Hits> =>
    plan.absent.length > 0
      ? Promise.resolve({ results: [], loose: new Set(), counts: {} })
      : findHits(pagefind, plan, toFilters(state, totals, without), state.sort === 'date');
  const hits = await find();
  const options = await Promise.all(
    facets.map(async (facet) => {
      // A facet counts what each of its values would give, so its own choice must not count.
      const { counts } = state.chosen[facet].length > 0 ? await find(facet) : hits;
      return [facet, toOptions(counts[facet] ?? {}, state.chosen[facet], totals[facet] ?? {})] as const;
    }),
  );
  return {
    parts: query.parts,
    phrase: query.phrase,
    results: hits.results,
    loose: hits.loose,
    options: Object.fromEntries(options) as SearchOutcome['options'],
    absent: plan.absent,
    near: hits.results.length > 0 ? [] : findNear(state.q, plan.absent, names.table.rows),
  };
}

function toFilters(
  { chosen }: SearchState,
  totals: FacetCounts,
  without?: FacetName,
): Record<string, { any: string[] }> {
  const active = facets.filter((facet) => facet !== without && chosen[facet].length > 0);
  return Object.fromEntries(
    active.map((facet) => [
      facet,
      { any: chosen[facet].map((id) => toFacetString(findValue(id, totals[facet] ?? {}))) },
    ]),
  );
}

/** The values with results and those that are chosen, most results first. */
function toOptions(
  counts: Record<string, number>,
  chosen: readonly string[],
  totals: Record<string, number>,
): FacetOption[] {
  const ids = new Set([
    ...Object.keys(counts)
      .filter((value) => (counts[value] ?? 0) > 0)
      .map((value) => parseFacetString(value).id),
    ...chosen,
  ]);
  const options = [...ids].map((id) => {
    const value = findValue(id, totals);
    return { ...value, count: counts[toFacetString(value)] ?? 0, isChosen: chosen.includes(id) };
  });
  return options.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

/** The value with an id; an id that no record carries stands for itself. */
function findValue(id: string, totals: Record<string, number>): FacetValue {
  const value = Object.keys(totals).find((one) => parseFacetString(one).id === id);
  return value === undefined ? { id, label: id } : parseFacetString(value);
}

function findNear(q: string, absent: readonly QueryPart[], rows: readonly NameRow[]): NameRow[] {
  const asked = [q, ...absent.filter(({ kind }) => kind === 'word').map(({ text }) => text)];
  return [...new Set(asked.flatMap((words) => findNearNames(words, rows)))].slice(0, 5);
}
