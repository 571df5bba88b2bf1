import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { readPage } from '../../../src/search/read-page.ts';
import type { SearchRecord } from '../../../src/search/records.ts';
import { readText } from '../files.ts';
import { listSiteFiles, toAddress } from '../site-files.ts';
import { holdsForm, type Judge } from './judge-search.ts';

/** Reads a built site for judging a search that gives parts of pages. */
export function readPartJudge(folder: string): Judge {
  const records = new Map(readRecords(folder).map((record) => [record.url, record]));
  const conflicts = readConflicts(folder);
  return {
    isRight: (address, expected) => isRight(address, records.get(address), expected),
    holds: (address, form) => {
      const { title = '', text = '' } = records.get(address) ?? {};
      return holdsForm([title, text, conflicts.get(address) ?? ''].join(' · '), form);
    },
  };
}

/** What stands in each conflict: its claims are records of their own, so that its record is without them. */
function readConflicts(folder: string): Map<string, string> {
  const page = fromHtml(readText(join(folder, 'conflicts/index.html')));
  const elements = selectAll('[data-search="conflict"]', page);
  return new Map(elements.map((element) => [`conflicts/#${String(element.properties['id'])}`, toText(element)]));
}

/** Reads a built site for judging a search that gives whole pages: one is right where a right part stands on it. */
export function readPageJudge(folder: string): Judge {
  const records = readRecords(folder);
  const texts = new Map(
    listPages(folder).map((file) => [toAddress(file), toText(fromHtml(readText(join(folder, file))))]),
  );
  return {
    isRight: (address, expected) =>
      records.some((record) => record.url.replace(/#.*/, '') === address && isRight(record.url, record, expected)),
    holds: (address, form) => holdsForm(texts.get(address) ?? '', form),
  };
}

/** An expected id of a claim is that claim or the paragraph that carries it; of an entity its entry among the names. */
function isRight(address: string, record: SearchRecord | undefined, expected: string): boolean {
  if (address === expected || address === `names/#${expected}`) return true;
  return record?.claim === expected || (record?.claims.includes(expected) ?? false);
}

function readRecords(folder: string): SearchRecord[] {
  return listPages(folder).flatMap((file) => {
    const html = readText(join(folder, file));
    return html.includes('data-search') ? readPage(fromHtml(html), toAddress(file)).records : [];
  });
}

function listPages(folder: string): string[] {
  return listSiteFiles(folder).filter((path) => path.endsWith('.html'));
}
