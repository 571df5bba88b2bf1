import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCbor, toSteps, type Table } from '../../../src/search/cbor.ts';
import { packList, type PagefindTables } from '../../../src/search/pagefind-list.ts';
import { readPacked } from './pagefind-file.ts';

/**
 * The tables that every search begins with, out of what Pagefind has written into a folder, packed for one file. Undefined where it has
 * made no list, having had no record.
 */
export function readStart(folder: string): PagefindTables | undefined {
  const listFile = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (listFile === undefined) return undefined;
  const facets = readdirSync(join(folder, 'filter')).map((file) => readTable(join(folder, 'filter', file)));
  return { list: packList(readTable(join(folder, listFile))), facets: facets.map(toSteps) };
}

function readTable(file: string): Table {
  return decodeCbor(readPacked(file));
}
