import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toIndexEntry, type IndexEntry } from '../../../src/search/index-entry.ts';
import { joinClaims } from '../../../src/search/join-claims.ts';
import { toKnownNames } from '../../../src/search/known-names.ts';
import { toNameTable, uniqueNames } from '../../../src/search/name-table.ts';
import { readPage, type PageRecords } from '../../../src/search/read-page.ts';
import type { KnownName, SearchRecord } from '../../../src/search/records.ts';
import { spellName } from '../../../src/search/spellings.ts';
import { listSiteFiles, toAddress } from '../site-files.ts';
import { toVocabulary } from './search-vocabulary.ts';

/** What a site gives to be found. */
export interface SiteEntries {
  entries: IndexEntry[];
  names: KnownName[];
}

/** Reads the records that the pages of a built site mark (`src/search/records.ts`), and all names that it knows. */
export function readEntries(folder: string): SiteEntries {
  const files = listSiteFiles(folder).filter((path) => path.endsWith('.html'));
  const pages = files.map((file) => readFile(folder, file));
  const records = joinClaims(pages.flatMap((page) => page.records)).filter(
    ({ text, title }) => text !== '' || title !== '',
  );
  const names = uniqueNames([...records.flatMap(toKnownName), ...readNames(folder)]).map(spellName);
  const texts = records.map(({ text }) => text);
  const known = toKnownNames(toNameTable(names), texts);
  const vocabulary = toVocabulary(new Map(pages.flatMap(({ labels }) => [...labels])), names, records);
  return { entries: records.map((record) => toIndexEntry(record, known, vocabulary)), names };
}

function readFile(folder: string, path: string): PageRecords {
  const html = readFileSync(join(folder, path), 'utf8');
  // Most pages of a large site that hold no record are told apart without parsing them.
  if (!html.includes('data-search')) return { records: [], labels: new Map() };
  return readPage(fromHtml(html), toAddress(path));
}

/** Names that the site knows beside those that its pages show. */
function readNames(folder: string): KnownName[] {
  const file = join(folder, 'search/names.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KnownName[]) : [];
}

function toKnownName({ type, entities, title, aliases }: SearchRecord): KnownName[] {
  const [id] = entities;
  return type === 'name' && id !== undefined ? [{ id, name: title, aliases }] : [];
}
