import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSha256 } from './files.ts';
import { listSiteFiles, toAddress } from './site-files.ts';

/** The worker that keeps a copy, and what it and its page read. */
const ownFiles = new Set(['offline.js', 'offline.json', 'offline-files.json']);
/** What is there for Pagefind's own script, which the search of the site does without. */
const unused = /^pagefind\/(?!index\/|fragment\/|start\.json$|words\.txt$|wasm\.en\.)/;
/** The line of the worker that names the version of its copy. */
const versionLine = /^const version = '[^']*';$/m;
const hashLength = 16;

/** What a copy of the site on a reader's device holds. */
export interface OfflineSummary {
  /** Changes with any file of the site. */
  version: string;
  files: number;
  bytes: number;
}

/**
 * Lists every file of a built site that its pages use with its checksum, in code-unit order, for the worker that keeps them on a reader's device, and
 * writes their common version into the worker. Has to come last: what is written after it is not kept.
 */
export function writeOfflineManifest(folder: string): OfflineSummary {
  const paths = listSiteFiles(folder).filter(isKept);
  const files = paths.map((path): [address: string, hash: string, bytes: number] => {
    const bytes = readFileSync(join(folder, path));
    return [toAddress(path), toSha256(bytes).slice(0, hashLength), bytes.length];
  });
  // Every visit after the first asks whether the worker has changed: its comments stay at home.
  const worker = readFileSync(join(folder, 'offline.js'), 'utf8').replace(/^ *(?:\/\/|\/\*\*).*\n/gm, '');
  if (!versionLine.test(worker)) {
    throw new Error('`public/offline.js` has no place for its version, expected a line `const version = …;`.');
  }
  const version = toSha256(JSON.stringify([worker.replace(versionLine, ''), files])).slice(0, hashLength);
  const summary = { version, files: files.length, bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0) };
  writeFileSync(join(folder, 'offline.js'), worker.replace(versionLine, `const version = '${version}';`));
  writeFileSync(join(folder, 'offline.json'), JSON.stringify(summary));
  writeFileSync(join(folder, 'offline-files.json'), JSON.stringify({ version, files }));
  return summary;
}

/** Files for the host, such as `_redirects` and `.nojekyll`, have no address. */
function isKept(path: string): boolean {
  return !ownFiles.has(path) && !unused.test(path) && !/^_[^/]*$|(?:^|\/)\./.test(path);
}
