import type { PagefindRecord } from '../../../search/pagefind-types.ts';
import { unpack, unpackPagefind } from './unpack.ts';
import type { WasmIndex } from './wasm-index.ts';

/** Loads pieces of an index from its folder, each once. */
export interface Pieces {
  loadChunks: (names: readonly string[]) => Promise<unknown>;
  loadFilters: (names: readonly string[]) => Promise<unknown>;
  loadRecord: (name: string) => Promise<PagefindRecord>;
}

/** What is loaded goes into the index, but for records. A piece that cannot be loaded is tried again when it is next asked for. */
export function makePieces(folder: string, index: WasmIndex): Pieces {
  const once = makeOnce();
  const loadAll =
    (kind: 'index' | 'filter', add: (piece: Uint8Array<ArrayBuffer>) => void) => (names: readonly string[]) =>
      Promise.all(
        names.filter(Boolean).map((name) => {
          const path = `${kind}/${name}.pf_${kind}`;
          return once(path, async () => add(await unpackPagefind(await fetch(folder + path))));
        }),
      );
  return {
    loadChunks: loadAll('index', index.addChunk),
    loadFilters: loadAll('filter', index.addFilter),
    loadRecord: (name) => {
      const path = `fragment/${name}.pf_fragment`;
      return once(path, async () => {
        const bytes = await unpack(await fetch(folder + path));
        return JSON.parse(new TextDecoder().decode(bytes)) as PagefindRecord;
      });
    },
  };
}

function makeOnce(): <Value>(key: string, work: () => Promise<Value>) => Promise<Value> {
  const begun = new Map<string, Promise<unknown>>();
  return <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    const known = begun.get(key) as Promise<Value> | undefined;
    if (known) return known;
    const value = work();
    begun.set(key, value);
    value.catch(() => begun.delete(key));
    return value;
  };
}
