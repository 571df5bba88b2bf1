import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeCbor, toSteps, type Table } from '../../../src/search/cbor.ts';

/** The tables that every search begins with, and where the pieces are that it loads as it needs them. */
export interface IndexStart {
  /** Folder of the pieces, named for what all of them hold. */
  folder: string;
  /** Pagefind's list of records and pieces, and its facets, each with its rows of numbers as steps. */
  list: Table;
  facets: Table[];
}

const kinds = ['fragment', 'index'];
const markLength = 'pagefind_dcd'.length;

/**
 * Numbers the pieces of an index in the order of the list and puts them into a folder of their own. Their former names are made of what
 * each holds: every search loads them with the list, of which, being random, they are the better half. Undefined where Pagefind has
 * made no list, having had no record.
 */
export function numberPieces(folder: string): IndexStart | undefined {
  const listFile = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (listFile === undefined) return undefined;
  const list = readTable(join(folder, listFile));
  const files = kinds.flatMap((kind) => readdirSync(join(folder, kind)).map((file) => ({ kind, file })));
  const pieces = new Map(files.map((piece) => [piece.file.slice(0, -extname(piece.file).length), piece]));
  const names = [...new Set(listTexts(list))].filter((text) => pieces.has(text));
  const numbers = new Map(names.map((name, index) => [name, index.toString(36)]));
  const facets = readdirSync(join(folder, 'filter')).map((file) => readTable(join(folder, 'filter', file)));
  const hash = createHash('sha256').update(JSON.stringify([list, facets]));
  const target = join(folder, 'pieces');
  for (const kind of kinds) mkdirSync(join(target, kind), { recursive: true });
  for (const [name, number] of numbers) {
    const { kind = '', file = '' } = pieces.get(name) ?? {};
    hash.update(readFileSync(join(folder, kind, file)));
    renameSync(join(folder, kind, file), join(target, kind, number + extname(file)));
  }
  const version = hash.digest('hex').slice(0, 10);
  renameSync(target, join(folder, version));
  return { folder: version, list: toSteps(rename(list, numbers)), facets: facets.map(toSteps) };
}

function readTable(file: string): Table {
  return decodeCbor(gunzipSync(readFileSync(file)).subarray(markLength));
}

function listTexts(table: Table): string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'number' ? [] : table.flatMap(listTexts);
}

function rename(table: Table, names: ReadonlyMap<string, string>): Table {
  if (typeof table === 'string') return names.get(table) ?? table;
  return typeof table === 'number' ? table : table.map((item) => rename(item, names));
}
