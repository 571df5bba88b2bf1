import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** All packed files of Pagefind begin with it. */
const mark = 'pagefind_dcd';

/** What a file of Pagefind holds. */
export function readPacked(file: string): Buffer {
  return gunzipSync(readFileSync(file)).subarray(mark.length);
}

/** Writes a file as Pagefind does. */
export function writePacked(file: string, content: string | Uint8Array): void {
  writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(mark), Buffer.from(content)]), { level: 9 }));
}
