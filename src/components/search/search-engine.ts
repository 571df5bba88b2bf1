import { indexAliases } from '../../search/find-names.ts';
import { loadResult, type LoadedResult } from '../../search/load-result.ts';
import { toNameTable, unpackNames, type PackedName } from '../../search/name-table.ts';
import type { PagefindTables } from '../../search/pagefind-list.ts';
import { runSearch, type SearchOutcome } from '../../search/run-search.ts';
import type { SearchState } from '../../search/search-state.ts';
import { openPagefind } from './pagefind/open-pagefind.ts';

/** What the page asks of the engine; everything heavy stands behind it. */
export interface Search {
  run: (state: SearchState) => Promise<SearchOutcome>;
  /** Loads the results from one position up to another. */
  load: (outcome: SearchOutcome, from: number, to: number) => Promise<LoadedResult[]>;
}

/** What a search begins with: tables of the index, and the names. */
interface SearchStart extends PagefindTables {
  names: PackedName[];
  /** See `toAmericanWords`. */
  spellings: Record<string, string>;
}

/** Makes Pagefind and the names ready, from a folder and two files of it that are on the way. Rejects where one of them is not there. */
export async function openSearch(folder: string, start: Response, wasm: Response): Promise<Search> {
  if (!start.ok) throw new Error(`${start.status} for ${start.url}`);
  const { names: packed, spellings, ...tables } = (await start.json()) as SearchStart;
  const pagefind = await openPagefind(folder, wasm, tables);
  const table = toNameTable(unpackNames(packed));
  const names = { table, aliases: indexAliases(table), spellings: new Map(Object.entries(spellings)) };
  const engine = { pagefind, names, totals: pagefind.filters(), loadWords: makeWordLoader(folder) };
  return {
    run: (state) => runSearch(engine, state),
    load: (outcome, from, to) =>
      Promise.all(outcome.results.slice(from, to).map((result) => loadResult(result, outcome, names))),
  };
}

/** A search without them is better than none. */
function makeWordLoader(folder: string): () => Promise<readonly string[]> {
  let words: Promise<readonly string[]> | undefined;
  const load = async (): Promise<readonly string[]> => {
    try {
      const response = await fetch(`${folder}words.txt`, { cache: 'no-cache' });
      return response.ok ? (await response.text()).split(' ') : [];
    } catch {
      words = undefined;
      return [];
    }
  };
  return () => (words ??= load());
}
