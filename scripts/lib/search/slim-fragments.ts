import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PagefindRecord } from '../../../src/search/pagefind-types.ts';
import type { ResultCard } from '../../../src/search/result-card.ts';
import { listEntries, toSha256 } from '../files.ts';
import { readPacked, writePacked } from './pagefind-file.ts';

/** Of what Pagefind writes for a record. */
interface Fragment extends Omit<PagefindRecord, 'meta'> {
  /** One: the element that carries the card, see `entry-html.ts`. */
  anchors: { title: string }[];
}

const ending = '.pf_fragment';
/** As short as Pagefind's own: names are random, and every search loads all of them. */
const fewestDigits = 7;

/**
 * Puts the card into each file of a record, where Pagefind keeps what a result shows, in place of the words that are only searched: no
 * reader sees them, and they are a fifth of it. The form stays that which Pagefind's own script reads. Each file gets a name of its new
 * content, as a host may keep it for ever: gives the new names by the old ones, both as in the list of records.
 */
export function slimFragments(folder: string): Map<string, string> {
  const records = listEntries(folder).map((file) => {
    const record = JSON.stringify(toRecord(JSON.parse(readPacked(join(folder, file)).toString()) as Fragment));
    rmSync(join(folder, file));
    return { name: file.slice(0, -ending.length), record, hash: toSha256(record) };
  });
  const digits = countDigits(records.map(({ hash }) => hash));
  return new Map(
    records.map(({ name, record, hash }) => {
      const newName = name.replace(/[^_]*$/, hash.slice(0, digits));
      writePacked(join(folder, newName + ending), record);
      return [name, newName];
    }),
  );
}

function toRecord({ url, content, word_count, filters, anchors }: Fragment): PagefindRecord {
  const meta = JSON.parse(anchors[0]?.title ?? '{}') as ResultCard;
  return { url, content, word_count, filters, meta, anchors: [] };
}

/** How many digits tell different hashes apart; records have an address, so that no two are the same. */
function countDigits(hashes: readonly string[]): number {
  let digits = fewestDigits;
  while (new Set(hashes.map((hash) => hash.slice(0, digits))).size < hashes.length) digits += 1;
  return digits;
}
