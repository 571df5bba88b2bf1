import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PagefindRecord } from '../../../src/search/pagefind-types.ts';
import type { ResultCard } from '../../../src/search/result-card.ts';

/** Of what Pagefind writes for a record. */
interface Fragment extends Omit<PagefindRecord, 'meta'> {
  /** One: the element that carries the card, see `entry-html.ts`. */
  anchors: { title: string }[];
}

const mark = 'pagefind_dcd';

/**
 * Puts the card into each file of a record, where Pagefind keeps what a result shows, in place of the words that are only searched: no
 * reader sees them, and they are a fifth of it. The form stays that which Pagefind's own script reads.
 */
export function slimFragments(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    const file = join(folder, name);
    const text = gunzipSync(readFileSync(file)).toString().slice(mark.length);
    writeFileSync(file, gzipSync(mark + JSON.stringify(toRecord(JSON.parse(text) as Fragment)), { level: 9 }));
  }
}

function toRecord({ url, content, word_count, filters, anchors }: Fragment): PagefindRecord {
  const meta = JSON.parse(anchors[0]?.title ?? '{}') as ResultCard;
  return { url, content, word_count, filters, meta, anchors: [] };
}
