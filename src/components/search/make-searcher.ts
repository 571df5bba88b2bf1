import type { LoadedResult } from '../../search/load-result.ts';
import type { SearchOutcome } from '../../search/run-search.ts';
import type { SearchState } from '../../search/search-state.ts';
import type { Search } from './search-engine.ts';

/** A search with its first results. */
export interface Answer {
  outcome: SearchOutcome;
  results: LoadedResult[];
}

/** Runs one search after the other. */
export interface Searcher {
  /** The outcome with its first `shown` results; null where a later search has overtaken it. Rejects where nothing can be loaded. */
  search: (state: SearchState, shown: number) => Promise<Answer | null>;
  /** More results of the last search; null where a later search has overtaken it. */
  more: (from: number, to: number) => Promise<Answer | null>;
  /** What is under way no longer counts. */
  stop: () => void;
}

/** Nothing of the engine is loaded before the first search. After a failure the next search tries again. */
export function makeSearcher(base: string): Searcher {
  let engine: Promise<Search> | undefined;
  let last: SearchOutcome | undefined;
  let turn = 0;
  const open = (): Promise<Search> => (engine ??= load(base));
  return {
    async search(state, shown) {
      const mine = (turn += 1);
      try {
        const search = await open();
        const outcome = await search.run(state);
        const results = await search.load(outcome, 0, shown);
        if (mine !== turn) return null;
        last = outcome;
        return { outcome, results };
      } catch (error) {
        engine = undefined;
        if (mine !== turn) return null;
        throw error;
      }
    },
    async more(from, to) {
      const mine = turn;
      if (last === undefined) return null;
      const results = await (await open()).load(last, from, to);
      return mine === turn ? { outcome: last, results } : null;
    },
    stop() {
      turn += 1;
    },
  };
}

/** Our part and Pagefind's side by side. The one file that keeps its name from edition to edition is asked for anew. */
async function load(base: string): Promise<Search> {
  const folder = `${base}pagefind/`;
  const [{ openSearch }, start, wasm] = await Promise.all([
    import('./search-engine.ts'),
    fetch(`${folder}start.json`, { cache: 'no-cache' }),
    fetch(`${folder}wasm.en.pagefind`),
  ]);
  return openSearch(folder, start, wasm);
}
