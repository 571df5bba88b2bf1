import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const kinds = ['filter', 'fragment', 'index'];

/**
 * Puts the pieces of an index and the list of them into a folder of their own and numbers them; gives its name, which is made of what
 * they hold. Their former names are made so too, each of its piece: every search loads them in the list, where, being random, they
 * weigh more than all the rest. Undefined where Pagefind has made no list, having had no record.
 */
export function numberPieces(folder: string): string | undefined {
  const list = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (list === undefined) return undefined;
  const files = kinds.flatMap((kind) => listFiles(folder, kind));
  const numbers = new Map(files.map(({ name }, index) => [name, index.toString(36)]));
  const text = gunzipSync(readFileSync(join(folder, list))).toString('latin1');
  writeFileSync(join(folder, list), gzipSync(Buffer.from(renameTexts(text, numbers), 'latin1'), { level: 9 }));
  const paths = [list, ...files.map(({ path }) => path)].map((path) => join(folder, path));
  const version = paths.reduce((hash, path) => hash.update(readFileSync(path)), createHash('sha256')).digest('hex');
  const target = join(folder, version.slice(0, 10));
  for (const kind of kinds) mkdirSync(join(target, kind), { recursive: true });
  renameSync(join(folder, list), join(target, 'list.pf_meta'));
  for (const { kind, path, name } of files) {
    renameSync(join(folder, path), join(target, kind, `${numbers.get(name)}${extname(path)}`));
  }
  return version.slice(0, 10);
}

function listFiles(folder: string, kind: string): { kind: string; path: string; name: string }[] {
  const files = readdirSync(join(folder, kind)).sort();
  return files.map((file) => ({ kind, path: join(kind, file), name: file.slice(0, -extname(file).length) }));
}

/** Replaces texts in CBOR, where a short text is one byte, 0x60 and its length, and then its letters. */
function renameTexts(cbor: string, names: ReadonlyMap<string, string>): string {
  const toCbor = (text: string): string => String.fromCharCode(0x60 + text.length) + text;
  return cbor.replace(/[\x60-\x77](en_[0-9a-f]+)/g, (found, name: string) => {
    const short = found === toCbor(name) ? names.get(name) : undefined;
    return short === undefined ? found : toCbor(short);
  });
}
