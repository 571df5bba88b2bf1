import { encodeSteps } from '../../../search/cbor.ts';
import { unpackList, type PagefindTables } from '../../../search/pagefind-list.ts';
import type { FacetCounts, PagefindClient, PagefindOptions } from '../../../search/pagefind-types.ts';
import { ranking } from '../../../search/ranking.ts';
import { makePieces } from './load-pieces.ts';
import { unpack } from './unpack.ts';
import { openWasmIndex, type WasmQuery } from './wasm-index.ts';

/** What the module says to a search: records by the names of their pieces, with scores and places of words. */
interface Found {
  filtered_counts: FacetCounts;
  results: { p: string; s: number; l: { l: number }[] }[];
}

/**
 * Pagefind's module over the index in a folder. `pagefind.js` beside it searches the same files, for 13 kB and a worker of 12 kB: it holds
 * an unpacker, excerpts and ways to join indexes, none of which this search uses. A test holds the two against each other.
 */
export async function openPagefind(
  folder: string,
  wasm: Response,
  { list, facets }: PagefindTables,
): Promise<PagefindClient> {
  const index = await openWasmIndex(await unpack(wasm), encodeSteps(unpackList(list)), ranking);
  for (const facet of facets) index.addFilter(encodeSteps(facet));
  const { loadChunks, loadRecord } = makePieces(folder, index);
  return {
    filters: () => index.readFilters() as FacetCounts,
    async search(term, options = {}) {
      const query = toWasmQuery(term, options);
      if (term !== null && query.query === '') return { results: [], filters: {} };
      await loadChunks(index.findChunks(query.isPhrase ? query.query : withBegun(query.query)));
      const { results, filtered_counts } = index.search(query) as Found;
      // The module gives an order as scores, too.
      const sorted = results.toSorted((a, b) => b.s - a.s);
      return {
        results: sorted.map(({ p, l }) => ({
          id: p,
          locations: l.map((word) => word.l),
          load: () => loadRecord(p),
        })),
        filters: filtered_counts,
      };
    },
  };
}

/** `"scam factories"` is a phrase. */
function toWasmQuery(term: string | null, { filters = {}, sort = {} }: PagefindOptions): WasmQuery {
  const original = (term ?? '').replaceAll('"', '').toLowerCase();
  const [order] = Object.entries(sort);
  return {
    query: withoutMarks(original),
    original,
    filters,
    sort: order ? order.join(':') : '',
    isPhrase: /^".+"$/.test(term ?? ''),
  };
}

/** The index holds words without diacritics, but for the voice marks of kana. */
function withoutMarks(text: string): string {
  const bare = text.normalize('NFD').replace(/(?![\u3099\u309A])\p{M}/gu, '');
  return /[\u3099\u309A]/.test(bare) ? bare.normalize('NFC') : bare;
}

/**
 * The words of a query and some that begin with them: it also finds words that it only begins, of those that are loaded, so that all
 * of them have to be. Behind the `z` nothing is taken for an ending.
 */
function withBegun(query: string): string {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const words = query.split(' ').filter(Boolean);
  return words.flatMap((word) => [word, ...letters.map((letter) => `${word}${letter}z`)]).join(' ');
}
