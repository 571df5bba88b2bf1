import type { ranking } from '../../../search/ranking.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Place = readonly [at: number, length: number];

/** What Pagefind's module gives, as `wasm-bindgen` lays it out. Each step that changes the index gives it a new handle. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_malloc: (length: number, align: number) => number;
  __wbindgen_free: (at: number, length: number, align: number) => void;
  __wbindgen_start: () => void;
  init_pagefind: (...list: Place) => number;
  set_ranking_weights: (index: number, ...weights: Place) => number;
  load_index_chunk: (index: number, ...chunk: Place) => number;
  load_filter_chunk: (index: number, ...chunk: Place) => number;
  request_indexes: (index: number, ...query: Place) => Place;
  filters: (index: number) => Place;
  search: (index: number, ...queryAndOriginalAndFiltersAndSort: number[]) => Place;
}

/** A search as the module takes it. */
export interface WasmQuery {
  /** Without diacritics. */
  query: string;
  /** With them. */
  original: string;
  filters: object;
  /** `date:desc`, or `''`. */
  sort: string;
  /** Whether the words have to stand in this order. */
  isPhrase: boolean;
}

/** Pagefind's index with its facets and the pieces of it that are loaded; names of pieces are those of their files. */
export interface WasmIndex {
  addChunk: (chunk: Bytes) => void;
  addFilter: (filter: Bytes) => void;
  findChunks: (query: string) => string[];
  readFilters: () => unknown;
  search: (query: WasmQuery) => unknown;
}

/** Starts the module over an index's list of records and pieces. */
export async function openWasmIndex(module: Bytes, list: Bytes, weights: typeof ranking): Promise<WasmIndex> {
  // The module is handed bytes and numbers only, so that its table of objects stays empty.
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => undefined } };
  const { instance } = await WebAssembly.instantiate(module, imports);
  const wasm = instance.exports as unknown as Exports;
  wasm.__wbindgen_start();

  const give = (bytes: Uint8Array): Place => {
    const at = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const tell = (text: string): Place => give(new TextEncoder().encode(text));
  const read = <Value>([at, length]: Place): Value => {
    const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, at >>> 0, length));
    wasm.__wbindgen_free(at, length, 1);
    return JSON.parse(text) as Value;
  };

  let index = wasm.init_pagefind(...give(list));
  index = wasm.set_ranking_weights(index, ...tell(JSON.stringify(toWeights(weights))));
  return {
    addChunk: (chunk) => void (index = wasm.load_index_chunk(index, ...give(chunk))),
    addFilter: (filter) => void (index = wasm.load_filter_chunk(index, ...give(filter))),
    findChunks: (query) => read(wasm.request_indexes(index, ...tell(query))),
    readFilters: () => read(wasm.filters(index)),
    search: ({ query, original, filters, sort, isPhrase }) => {
      const texts = [query, original, JSON.stringify(filters), sort].flatMap(tell);
      return read(wasm.search(index, ...texts, Number(isPhrase), 0));
    },
  };
}

/** The module takes its weights whole; null leaves one as it is. */
function toWeights({ metaWeights }: typeof ranking): object {
  return {
    term_similarity: null,
    page_length: null,
    term_saturation: null,
    term_frequency: null,
    diacritic_similarity: null,
    meta_weights: metaWeights,
  };
}
