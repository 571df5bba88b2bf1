import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the HTML of one page lies in the pack, and what it was made of. */
interface PackEntry {
  digest: string;
  offset: number;
  length: number;
}

/** The bodies of all annotated pages in one file beside Astro's data store, which stays small. */
export interface BodyPack {
  /** HTML of a page, where the pack holds it for this digest. */
  find: (id: string, digest: string) => string | undefined;
  /** HTML of a page; throws where there is none. */
  read: (id: string) => string;
}

/** Opens the pack at a path; an absent one is empty. */
export function openBodyPack(file: string): BodyPack {
  const index = `${file}.json`;
  const entries: Record<string, PackEntry> = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : {};
  const read = (id: string): string => {
    const entry = entries[id];
    if (!entry) throw new Error(`The pack of annotated pages holds no page \`${id}\`.`);
    const bytes = Buffer.alloc(entry.length);
    const handle = openSync(file, 'r');
    readSync(handle, bytes, 0, entry.length, entry.offset);
    closeSync(handle);
    return bytes.toString('utf8');
  };
  return { read, find: (id, digest) => (entries[id]?.digest === digest ? read(id) : undefined) };
}

/** Writes a new pack in place of the former one. */
export function writeBodyPack(file: string, pages: readonly { id: string; digest: string; html: string }[]): void {
  const entries: Record<string, PackEntry> = {};
  const chunks: Buffer[] = [];
  let offset = 0;
  for (const { id, digest, html } of pages) {
    const chunk = Buffer.from(html);
    entries[id] = { digest, offset, length: chunk.length };
    offset += chunk.length;
    chunks.push(chunk);
  }
  mkdirSync(dirname(file), { recursive: true });
  for (const [path, content] of [
    [file, Buffer.concat(chunks)],
    [`${file}.json`, JSON.stringify(entries)],
  ] as const) {
    writeFileSync(`${path}.draft`, content);
    renameSync(`${path}.draft`, path);
  }
}
