import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexEntry } from '../../../src/search/index-entry.ts';
import { listWords } from '../../../src/search/list-words.ts';
import { packNames } from '../../../src/search/name-table.ts';
import { toAmericanWords } from '../../../src/search/spellings.ts';
import { readEntries } from './read-entries.ts';
import { readStart } from './read-start.ts';
import { renameRecords } from './rename-records.ts';
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

/** What Pagefind writes for its own search pages, of which the site has none. */
const pagefindInterface = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the search index of a built site in its folder `pagefind`: a whole bundle of Pagefind, which `pagefind.js` searches as it stands,
 * and beside it `start.json`, what our own search begins with, and `words.txt`, what it reads when nothing is found. The old index stays
 * until the new one is whole.
 */
export async function buildSearchIndex(folder: string): Promise<IndexSummary> {
  const { entries, names } = readEntries(folder);
  const draft = join(folder, '.pagefind-draft');
  rmSync(draft, { recursive: true, force: true });
  try {
    await writeIndex(entries, draft, toChunkSize(entries));
    renameRecords(draft, slimFragments(join(draft, 'fragment')));
    const words = listWords(entries.map(({ text, meta }) => `${text} ${meta.title} ${meta.nameWords}`));
    const start = { ...readStart(draft), names: packNames(names), spellings: toAmericanWords(words) };
    writeFileSync(join(draft, 'start.json'), JSON.stringify(start));
    writeFileSync(join(draft, 'words.txt'), words.join(' '));
    for (const name of readdirSync(draft)) if (pagefindInterface.test(name)) rmSync(join(draft, name));
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
