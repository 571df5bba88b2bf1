import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PagefindRecord } from '../../../src/search/pagefind-types.ts';
import type { ResultCard } from '../../../src/search/result-card.ts';

/** Of what Pagefind writes for a record. */
interface Fragment {
  url: string;
  content: string;
  /** One: the element that carries the card, see `entry-html.ts`. */
  anchors: { title: string }[];
}

const mark = 'pagefind_dcd';

/** Leaves in the files of the records what a result shows: the words that are only searched weigh as much again. */
export function slimFragments(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    const file = join(folder, name);
    const text = gunzipSync(readFileSync(file)).toString().slice(mark.length);
    writeFileSync(file, gzipSync(JSON.stringify(toRecord(JSON.parse(text) as Fragment)), { level: 9 }));
  }
}

function toRecord({ url, content, anchors }: Fragment): PagefindRecord {
  return {
    url: url.replace(/^\//, ''),
    // Marks of where words part inside a word that is written as one.
    content: content.replaceAll('\u200B', ''),
    card: JSON.parse(anchors[0]?.title ?? '{}') as ResultCard,
  };
}
