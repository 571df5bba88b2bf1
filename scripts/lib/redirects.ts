import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Located } from '../../src/model/dossier.ts';
import type { Finding } from '../../src/model/finding.ts';
import { redirectSchema, type Ledger, type Redirect } from '../../src/model/permalink.ts';
import { listLedger, splitAddress, toFolder, toRelative } from '../../src/site/permalinks.ts';
import { placeAnchors, type LostPassage } from '../../src/site/permalinks-anchors.ts';
import { followMoves } from '../../src/site/permalinks-moves.ts';
import { redirectsFile } from '../../src/site/permalinks-rule.ts';
import { findText } from './files.ts';
import { readYaml } from './read-yaml.ts';

/** Reads what became of addresses; an absent file says nothing. */
export function readRedirects(root: string): { redirects: Located<Redirect[]>; findings: Finding[] } {
  const none: Located<Redirect[]> = { file: redirectsFile, data: [], locate: () => undefined };
  const source = findText(join(root, redirectsFile));
  if (source === undefined) return { redirects: none, findings: [] };
  const { value, findings } = readYaml(redirectsFile, source, z.array(redirectSchema));
  return { redirects: value ?? none, findings };
}

/**
 * Redirects as hosts read them (Netlify, Cloudflare Pages and others): whole pages with all that stands below them, and
 * files. Hosts that do not read it have the pages that send their readers on.
 */
export function toRedirectsFile(redirects: readonly Redirect[], base: string): string {
  const lines = redirects.flatMap(({ from }) => {
    const to = followMoves(from, redirects);
    if (to === undefined || to === from || from.includes('#')) return [];
    const [source, target] = [from, to].map((address) => base + address.slice(1));
    const isFolder = from.endsWith('/') && to.endsWith('/');
    return [`${source} ${target} 301`, ...(isFolder ? [`${source}* ${target}:splat 301`] : [])];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** Puts what was published and moved back into a built site: files beside moved pages, and anchors. */
export function restoreMoved(folder: string, ledger: Ledger, redirects: readonly Redirect[]): void {
  const passages = new Map<string, LostPassage[]>();
  for (const { address } of listLedger(ledger)) {
    const { path, fragment } = splitAddress(address);
    if (!path.endsWith('/')) restoreFile(folder, path, redirects);
    else if (fragment !== null) {
      const end = findEnd(address, redirects);
      if (end) passages.set(path, [...(passages.get(path) ?? []), { id: fragment, end }]);
    }
  }
  for (const [path, lost] of passages) {
    const file = join(folder, path, 'index.html');
    const html = findText(file);
    const restored = html === undefined ? undefined : placeAnchors(html, lost);
    if (restored !== undefined && restored !== html) writeFileSync(file, restored);
  }
}

function restoreFile(folder: string, path: string, redirects: readonly Redirect[]): void {
  const target = followMoves(path, redirects);
  const tombstone = redirects.find(
    (entry) => 'gone' in entry && (entry.from === path || entry.from === toFolder(path)),
  );
  const file = join(folder, path);
  if (existsSync(file)) return;
  if (tombstone && 'gone' in tombstone) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toTombstoneFile(path, tombstone.gone, tombstone.on));
  } else if (target !== undefined && target !== path && existsSync(join(folder, target))) {
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join(folder, target), file);
  }
}

/** What a program or reader gets in place of a file that is gone. */
function toTombstoneFile(path: string, why: string, on: string): string {
  if (path.endsWith('.json')) return `${JSON.stringify({ withdrawn: { on, why } })}\n`;
  return `Withdrawn on ${on}: ${why}\n`;
}

function findEnd(address: string, redirects: readonly Redirect[]): LostPassage['end'] | undefined {
  const gone = redirects.find((entry) => 'gone' in entry && entry.from === address);
  if (gone && 'gone' in gone) return gone;
  const target = followMoves(address, redirects);
  if (target === undefined || target === address) return undefined;
  const [here, there] = [splitAddress(address), splitAddress(target)];
  return here.path === there.path && there.fragment !== null
    ? { anchor: there.fragment }
    : { way: toRelative(here.path, target) };
}

/** Redirects whose target a built site does not have. */
export function findLostTargets(folder: string, { data, file, locate }: Located<Redirect[]>): Finding[] {
  return data.flatMap(({ from }, at): Finding[] => {
    const target = followMoves(from, data) ?? from;
    const { path } = splitAddress(target);
    const found = join(folder, path, path.endsWith('/') ? 'index.html' : '');
    if (existsSync(found)) return [];
    const message = `\`${from}\` leads to \`${target}\`, which the built site does not have.`;
    const hint = 'Name an address that the site has.';
    return [{ rule: 'redirect-leads-on', severity: 'error', file, ...locate([at]), message, hint }];
  });
}
