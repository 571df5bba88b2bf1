import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { toSha256 } from './files.ts';

/** A file of an edition. */
export interface PackedFile {
  /** Path below the edition's root. */
  path: string;
  bytes: Uint8Array;
}

const lineBreak = 0x0a;

/** Files as one: a line of JSON for each, with its text or, where it is none, its bytes in Base64; compressed. */
export function packFiles(files: readonly PackedFile[]): Uint8Array {
  const lines = files.map(({ path, bytes }) => {
    const text = Buffer.from(bytes).toString('utf8');
    const isText = Buffer.from(text).equals(bytes);
    return Buffer.from(
      `${JSON.stringify({ path, ...(isText ? { text } : { base64: Buffer.from(bytes).toString('base64') }) })}\n`,
    );
  });
  const all = Buffer.concat(lines);
  // Pages repeat one another: a window as wide as there is finds what is further apart than a page.
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: all.length,
  };
  return brotliCompressSync(all, { params });
}

/** The files of a pack, in its order. */
export function unpackFiles(pack: Uint8Array): PackedFile[] {
  const all = brotliDecompressSync(pack);
  const files: PackedFile[] = [];
  // Cut before decoding: a text of many pages is longer than a string may be.
  for (let start = 0; start < all.length;) {
    const end = all.indexOf(lineBreak, start);
    const stop = end === -1 ? all.length : end;
    const line = JSON.parse(all.toString('utf8', start, stop)) as { path: string; text?: string; base64?: string };
    files.push({
      path: line.path,
      bytes: line.text === undefined ? Buffer.from(line.base64 ?? '', 'base64') : Buffer.from(line.text),
    });
    start = stop + 1;
  }
  return files;
}

/** Checksums in the form of `sha256sum`, in the order of the files. */
export function toSums(files: readonly PackedFile[]): string {
  return files.map(({ path, bytes }) => `${toSha256(bytes)}  ${path}\n`).join('');
}
