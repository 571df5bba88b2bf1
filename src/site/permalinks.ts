import type { Ledger } from '../model/permalink.ts';

/** An address of the ledger and the edition that published it first. */
export interface PublishedAddress {
  version: string;
  address: string;
}

/** Parts of an address: `/sources/x/#p7` to `/sources/x/` and `p7`. */
export function splitAddress(address: string): { path: string; fragment: string | null } {
  const [path = '', fragment] = address.split('#');
  return { path, fragment: fragment ?? null };
}

/** The folder of a page or file: `/sources/x/text.txt` to `/sources/x/`, a page to itself. */
export function toFolder(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Every address of a ledger once, in its order. */
export function listLedger(ledger: Ledger): PublishedAddress[] {
  const found = new Map<string, string>();
  for (const [version, pages] of Object.entries(ledger)) {
    for (const [page, parts] of Object.entries(pages)) {
      for (const address of [page, ...parts.map((part) => page + part)]) {
        if (!found.has(address)) found.set(address, version);
      }
    }
  }
  return [...found].map(([address, version]) => ({ address, version }));
}

/**
 * The part of a ledger that an edition adds: what no edition before it has published. Passages and files stand with
 * their page, a file in a folder without a page alone.
 */
export function toLedgerSection(addresses: readonly string[], ledger: Ledger): Ledger[string] {
  const known = new Set(listLedger(ledger).map(({ address }) => address));
  const pages = new Set(addresses.filter((address) => address.endsWith('/')));
  const section = new Map<string, string[]>();
  for (const address of addresses.filter((entry) => !known.has(entry))) {
    const { path } = splitAddress(address);
    const page = pages.has(toFolder(path)) ? toFolder(path) : path;
    const parts = section.get(page) ?? [];
    section.set(page, address === page ? parts : [...parts, address.slice(page.length)]);
  }
  return Object.fromEntries([...section].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A ledger as text: a page a line, so that what a release adds can be read in a diff. */
export function printLedger(ledger: Ledger): string {
  const versions = Object.entries(ledger).map(([version, pages]) => {
    const lines = Object.entries(pages).map(([page, parts]) => `    ${JSON.stringify(page)}: ${JSON.stringify(parts)}`);
    return `  ${JSON.stringify(version)}: {\n${lines.join(',\n')}\n  }`;
  });
  return versions.length === 0 ? '{}\n' : `{\n${versions.join(',\n')}\n}\n`;
}

/** Orders versions by year, month and number: `2026.9.0` stands before `2026.11.0`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((index) => left?.[index] !== right?.[index]);
  return at === undefined ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0);
}

/** The way from one page of the site to another address of it: `/a/b/` and `/a/c/#x` to `../c/#x`. */
export function toRelative(from: string, to: string): string {
  const folders = toFolder(from).split('/').slice(1, -1);
  const { path } = splitAddress(to);
  const targets = toFolder(path).split('/').slice(1, -1);
  const at = folders.findIndex((folder, index) => folder !== targets[index]);
  const shared = at === -1 ? folders.length : at;
  const way =
    '../'.repeat(folders.length - shared) +
    targets
      .slice(shared)
      .map((folder) => `${folder}/`)
      .join('');
  return (way + to.slice(toFolder(path).length) || './').replace(/^#/, './#');
}
