import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexEntry } from '../../../src/search/index-entry.ts';
import { packNames } from '../../../src/search/name-table.ts';
import { numberPieces } from './number-pieces.ts';
import { readEntries } from './read-entries.ts';
import { slimFragments } from './slim-fragments.ts';
import { writeIndex } from './write-index.ts';

/** What an index holds. */
export interface IndexSummary {
  records: number;
  names: number;
}

/** Words with their places that a search loads at least, and how many such pieces a large index has: Pagefind's own weigh 20 kB each. */
const smallestChunk = 700;
const largestChunk = 20_000;
const chunks = 100;

/** Makes the search index of a built site in its folder `pagefind`. The old index stays until the new one is whole. */
export async function buildSearchIndex(folder: string): Promise<IndexSummary> {
  const { entries, names } = readEntries(folder);
  const draft = join(folder, '.pagefind-draft');
  rmSync(draft, { recursive: true, force: true });
  try {
    await writeIndex(entries, draft, toChunkSize(entries));
    slimFragments(join(draft, 'fragment'));
    const start = numberPieces(draft);
    writeFileSync(join(draft, 'start.json'), JSON.stringify({ ...start, names: packNames(names) }));
    keepOnly(draft, ['start.json', 'wasm.en.pagefind', start?.folder]);
    rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
    renameSync(draft, join(folder, 'pagefind'));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { records: entries.length, names: names.length };
}

/** A search loads whole pieces, so that their size has to suit that of the index. */
function toChunkSize(entries: readonly IndexEntry[]): number {
  const words = entries.reduce(
    (sum, { text, meta }) => sum + [text, ...Object.values(meta)].join(' ').split(' ').length,
    0,
  );
  return Math.min(largestChunk, Math.max(smallestChunk, Math.ceil(words / chunks)));
}

/** Pagefind's own scripts and its other languages are loaded by no search. */
function keepOnly(folder: string, needed: readonly (string | undefined)[]): void {
  for (const name of readdirSync(folder)) {
    if (!needed.includes(name)) rmSync(join(folder, name), { recursive: true });
  }
}
