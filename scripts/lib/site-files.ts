import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below a folder, with `/` between folders, in code-unit order. */
export function listSiteFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** Address of a file of a site from its root: `topics/index.html` to `topics/`. */
export function toAddress(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
