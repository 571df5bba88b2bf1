import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';

type Data = Record<string, unknown>;

/** Loads a folder of YAML files, an entry a file; an absent folder has none. */
export function yamlFolder(folder: string): Loader {
  return yamlLoader(folder, () => {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
    return names.sort().map((name) => [name.replace(/\.yaml$/, ''), readYaml(join(folder, name)) as Data]);
  });
}

/** Loads a YAML list, an entry an item by its position, so that the order of the list is kept. An absent file has none. */
export function yamlList(file: string): Loader {
  return yamlLoader(file, () => {
    const items = existsSync(file) ? ((readYaml(file) ?? []) as Data[]) : [];
    return items.map((item, index) => [String(index).padStart(6, '0'), item]);
  });
}

/** Reads as the scripts do: Astro's own reader turns unquoted days into `Date`s. */
function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

function yamlLoader(path: string, readEntries: () => [id: string, data: Data][]): Loader {
  const loadAll = async ({ store, parseData, generateDigest }: LoaderContext): Promise<void> => {
    store.clear();
    for (const [id, raw] of readEntries()) {
      const data = await parseData({ id, data: raw });
      store.set({ id, data, digest: generateDigest(raw) });
    }
  };
  return {
    name: 'yaml',
    load: async (context) => {
      await loadAll(context);
      context.watcher?.add(path);
      context.watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(path)) loadAll(context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}
