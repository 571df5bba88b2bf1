import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCbor, encodeSteps, toSteps, type Table } from '../../../src/search/cbor.ts';
import { readText, toSha256, writeText } from '../files.ts';
import { readPacked, writePacked } from './pagefind-file.ts';

/** Of the file that Pagefind's own script begins with: where the list of each language lies. */
interface Entry {
  languages: Record<string, { hash: string }>;
}

type ListTable = [version: string, records: [name: string, ...rest: Table[]][], ...rest: Table[]];

/** Puts new names of records into the lists that Pagefind has written into a folder; a list, too, is named for its content. */
export function renameRecords(folder: string, names: ReadonlyMap<string, string>): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readText(entryFile)) as Entry;
  const toFile = (hash: string): string => join(folder, `pagefind.${hash}.pf_meta`);
  for (const language of Object.values(entry.languages)) {
    const [version, records, ...rest] = decodeCbor(readPacked(toFile(language.hash))) as ListTable;
    const renamed = records.map(([name, ...others]): Table => [names.get(name) ?? name, ...others]);
    const list = encodeSteps(toSteps([version, renamed, ...rest]));
    rmSync(toFile(language.hash));
    language.hash = language.hash.replace(/[^_]*$/, toSha256(list).slice(0, 10));
    writePacked(toFile(language.hash), list);
  }
  writeText(entryFile, JSON.stringify(entry));
}
