import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import { ledgerSchema, type Ledger } from '../../src/model/permalink.ts';
import { listLedger, splitAddress, toFolder } from '../../src/site/permalinks.ts';
import { listIds } from '../../src/site/permalinks-anchors.ts';
import { ledgerFile, toLostFinding } from '../../src/site/permalinks-rule.ts';
import { findText } from './files.ts';
import { findWay, isTombstone } from './permalinks-page.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the ledger of a dossier folder; an absent one holds nothing. */
export function readLedger(root: string): { ledger: Ledger; findings: Finding[] } {
  const { value, findings } = readYaml(ledgerFile, findText(join(root, ledgerFile)) ?? '{}', ledgerSchema);
  return { ledger: value?.data ?? {}, findings };
}

/** The rule `url-is-kept` over a built site: every address answers with a page, a passage, a file, a redirect or a tombstone. */
export function findLostUrls(folder: string, ledger: Ledger): Finding[] {
  const pages = new Map<string, BuiltPage | undefined>();
  const read = (path: string): BuiltPage | undefined => {
    if (!pages.has(path)) pages.set(path, readPage(folder, path));
    return pages.get(path);
  };
  return listLedger(ledger)
    .filter(({ address }) => !isAnswered(address, folder, read))
    .map(toLostFinding);
}

interface BuiltPage {
  ids: Set<string>;
  isTombstone: boolean;
  /** Address that it sends its reader to. */
  next: URL | undefined;
}

function readPage(folder: string, path: string): BuiltPage | undefined {
  const html = findText(join(folder, path, 'index.html'));
  if (html === undefined) return undefined;
  const way = findWay(html);
  const next = way === undefined ? undefined : new URL(way, `http://site${path}`);
  return { ids: listIds(html), isTombstone: isTombstone(html), next };
}

/** A page that leads on answers for what the page has to which it leads. */
function isAnswered(address: string, folder: string, read: (path: string) => BuiltPage | undefined): boolean {
  const { path, fragment } = splitAddress(address);
  if (!path.endsWith('/')) return existsSync(join(folder, path)) || read(toFolder(path))?.isTombstone === true;
  const page = read(path);
  if (!page) return false;
  if (page.next && page.next.pathname !== path) {
    const passage = page.next.hash || (fragment === null ? '' : `#${fragment}`);
    return isAnswered(page.next.pathname + passage, folder, read);
  }
  return fragment === null || page.isTombstone || page.ids.has(fragment);
}
