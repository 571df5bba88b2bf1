import { findHits, type Hits } from './find-hits.ts';
import type { NameTable } from './name-table.ts';
import type { FacetCounts, PagefindClient, PagefindResult } from './pagefind-types.ts';
import { parseQuery, type Query, type QueryNames, type QueryPart } from './query.ts';
import { parseFacetString, toFacetString, type FacetName, type FacetValue } from './result-card.ts';
import { toSearchPlan } from './search-plan.ts';
import { facets, isNarrowed, type SearchState } from './search-state.ts';
import type { Suggestions } from './suggest.ts';

/** Pagefind and all that goes with it, loaded. */
export interface SearchEngine {
  pagefind: PagefindClient;
  names: QueryNames & { table: NameTable };
  /** All values of all facets, with the number of records of the whole site. */
  totals: FacetCounts;
  /** See `KnownVocabulary`; loaded when nothing is found. */
  loadWords: () => Promise<readonly string[]>;
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
  /** See `Query`. */
  isPhraseApart: boolean;
  results: PagefindResult[];
  /** See `Hits`. */
  loose: Hits['loose'];
  options: Record<FacetName, FacetOption[]>;
  /** Parts of the query that stand nowhere in the index. */
  absent: QueryPart[];
  /** Where nothing is found and not for the choices alone; null otherwise. */
  suggestions: Suggestions | null;
}

/** Answers a state. Within a facet the chosen values are alternatives; between facets all have to hold. */
export async function runSearch(engine: SearchEngine, state: SearchState): Promise<SearchOutcome> {
  const { pagefind, names, totals } = engine;
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
    isPhraseApart: query.isPhraseApart,
    results: hits.results,
    loose: hits.loose,
    options: Object.fromEntries(options) as SearchOutcome['options'],
    absent: plan.absent,
    suggestions:
      hits.results.length > 0 || (plan.absent.length === 0 && isNarrowed(state))
        ? null
        : await findSuggestions(engine, state.q, query, plan.absent),
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

/** Most searches find something: what this needs is loaded when one does not. */
async function findSuggestions(
  { names, loadWords }: SearchEngine,
  q: string,
  query: Query,
  absent: readonly QueryPart[],
): Promise<Suggestions> {
  const [{ suggest }, words] = await Promise.all([import('./suggest.ts'), loadWords()]);
  return suggest(q, query, absent, { rows: names.table.rows, words });
}
