import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * Loads a folder of YAML files, an entry a file. Astro's own reader turns unquoted days into `Date`s;
 * this one reads them as the scripts do, as text.
 */
export function yamlFolder(folder: string): Loader {
  return {
    name: 'yaml-folder',
    load: async ({ store, parseData, watcher, logger, generateDigest }) => {
      const loadAll = async (): Promise<void> => {
        store.clear();
        for (const name of readdirSync(folder)
          .filter((file) => file.endsWith('.yaml'))
          .sort()) {
          const filePath = join(folder, name);
          const source = readFileSync(filePath, 'utf8');
          const id = name.replace(/\.yaml$/, '');
          const data = await parseData({ id, data: parse(source) as Record<string, unknown>, filePath });
          store.set({ id, data, digest: generateDigest(source) });
        }
      };
      await loadAll();
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(folder)) loadAll().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
