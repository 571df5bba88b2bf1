import { basename, dirname, join } from 'node:path';
import { toKeptPage, toKeptStyle, toKeptText, type KeptFolder } from '../../src/site/permalinks-kept-page.ts';
import { shortHash } from '../../src/cite/printed/to-plain.ts';
import { findText, readBytes, readText, toSha256 } from './files.ts';
import type { PackedFile } from './editions-pack.ts';
import { findWay, isTombstone } from './permalinks-page.ts';
import { listSiteFiles } from './site-files.ts';

/** What only the current site has: search, what programs are told of the whole host, editions, feeds, copies for a device. */
const leftOut =
  /^(?:pagefind|search|versions|v)\/|^_(?:redirects|headers)$|^(?:404\.html|robots\.txt|sitemap\.xml|opensearch\.xml|llms\.txt|offline\.js|offline[\w-]*\.json)$|(?:^|\/)feed\.xml$/;

/**
 * The files of an edition from a site that was built under the edition's own address, in order. Links to what an edition
 * leaves out lead to the current site.
 */
export function toKeptFiles(folder: string, edition: Omit<KeptFolder, 'holds'>): PackedFile[] {
  const candidates = listSiteFiles(folder).filter((path) => !leftOut.test(path) && !isStandIn(folder, path));
  const paths = dropUnused(candidates, (path) => readText(join(folder, path)));
  const kept = new Set(paths);
  const keptFolder = {
    ...edition,
    holds: (path: string) => kept.has(/(?:^|\/)$/.test(path) ? `${path}index.html` : path),
  };
  return paths.map((path) => ({ path, bytes: toKeptBytes(folder, path, keptFolder) }));
}

/** Leaves out scripts and styles that belong to pages which are left out: no kept page names them, nor does what it loads. */
function dropUnused(paths: readonly string[], read: (path: string) => string): string[] {
  const assets = paths.filter((path) => path.startsWith('_astro/'));
  const used = new Set(paths.filter((path) => path.endsWith('.html')));
  for (const path of used) {
    if (!/\.(?:html|css|js)$/.test(path)) continue;
    const text = read(path);
    for (const asset of assets) if (text.includes(basename(asset))) used.add(asset);
  }
  return paths.filter((path) => !path.startsWith('_astro/') || used.has(path));
}

function toKeptBytes(folder: string, path: string, keptFolder: KeptFolder): Uint8Array {
  const file = join(folder, path);
  if (path.endsWith('.html')) return Buffer.from(toKeptPage(readText(file), path, keptFolder));
  if (path.endsWith('.css')) return Buffer.from(toKeptStyle(readText(file), path, keptFolder));
  if (path === 'linkset.json' || (path.endsWith('index.md') && !isCited(file)))
    return Buffer.from(toKeptText(readText(file), keptFolder));
  return readBytes(file);
}

/** True for a file by whose checksum its page is cited, so that it may not change by a letter. */
function isCited(file: string): boolean {
  const page = findText(join(dirname(file), 'index.html')) ?? '';
  return page.includes(toSha256(readBytes(file)).slice(0, shortHash));
}

/** Redirects and tombstones belong to the current site: in an edition, nothing has moved. */
function isStandIn(folder: string, path: string): boolean {
  if (!path.endsWith('.html')) return false;
  const html = readText(join(folder, path));
  return findWay(html) !== undefined || isTombstone(html);
}

/** Scripts of an edition that name its folder on the host, and so would break under another. */
export function findBoundScripts(files: readonly PackedFile[], prefix: string): string[] {
  return files
    .filter(({ path, bytes }) => path.endsWith('.js') && Buffer.from(bytes).includes(prefix))
    .map(({ path }) => path);
}
