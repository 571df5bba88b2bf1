import type { PagefindRecord } from '../../../search/pagefind-types.ts';
import { unpack } from './unpack.ts';
import type { WasmIndex } from './wasm-index.ts';

/** Loads pieces of an index from its folder, each once; they lie there as Pagefind names and packs them. */
export interface Pieces {
  /** Words go into the index. */
  loadChunks: (names: readonly string[]) => Promise<unknown>;
  loadRecord: (name: string) => Promise<PagefindRecord>;
}

/** A piece that cannot be loaded is tried again when it is next asked for. */
export function makePieces(folder: string, index: WasmIndex): Pieces {
  const once = makeOnce();
  const loadChunk = (name: string): Promise<void> => {
    const path = `index/${name}.pf_index`;
    return once(path, async () => index.addChunk(await unpack(await fetch(folder + path))));
  };
  return {
    loadChunks: (names) => Promise.all(names.filter(Boolean).map(loadChunk)),
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
