import { indexAliases } from '../../search/find-names.ts';
import { loadResult, type LoadedResult } from '../../search/load-result.ts';
import { toNameTable, unpackNames, type PackedName } from '../../search/name-table.ts';
import type { PagefindClient } from '../../search/pagefind-types.ts';
import { ranking } from '../../search/ranking.ts';
import { runSearch, type SearchOutcome } from '../../search/run-search.ts';
import type { SearchState } from '../../search/search-state.ts';

/** What the page asks of the engine; everything heavy stands behind it. */
export interface Search {
  run: (state: SearchState) => Promise<SearchOutcome>;
  /** Loads the results from one position up to another. */
  load: (outcome: SearchOutcome, from: number, to: number) => Promise<LoadedResult[]>;
}

/** What has to be fetched from the index before a search: Pagefind's script and the table of names. */
export type Fetched = readonly [pagefind: PagefindClient, names: Response];

/** Makes Pagefind and the names ready. Rejects where one of them is not there. */
export async function openSearch([pagefind, response]: Fetched): Promise<Search> {
  if (!response.ok) throw new Error(`${response.status} for the table of names`);
  const table = toNameTable(unpackNames((await response.json()) as PackedName[]));
  // Without Pagefind's worker: it weighs as much as the script itself and saves nothing on an index of this size.
  await pagefind.options({ noWorker: true, ranking });
  const aliases = indexAliases(table);
  const engine = { pagefind, names: { table, aliases }, totals: await pagefind.filters() };
  return {
    run: (state) => runSearch(engine, state),
    load: (outcome, from, to) =>
      Promise.all(outcome.results.slice(from, to).map((result) => loadResult(result, outcome, aliases))),
  };
}
