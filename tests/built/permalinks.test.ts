import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { toKeptFiles } from '../../scripts/lib/editions-freeze.ts';
import { toSums } from '../../scripts/lib/editions-pack.ts';
import { projectRoot, toSha256 } from '../../scripts/lib/files.ts';
import { findLostUrls, readLedger } from '../../scripts/lib/permalinks.ts';
import { listSources } from '../../scripts/lib/permalinks-sources.ts';
import { collectAddresses } from '../../scripts/lib/permalinks-collect.ts';
import { readDossier } from '../../scripts/lib/read-dossier.ts';
import { toLedgerSection } from '../../src/site/permalinks.ts';
import { isContentAddress, listContentAddresses } from '../../src/site/permalinks-content.ts';

const folder = inject('siteFolder');
const base = inject('siteBase');
const { dossier } = readDossier(projectRoot);
const sources = listSources(dossier);
const built = collectAddresses(folder);
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('the addresses of the built site', () => {
  it('answer for everything that was ever published', () => {
    expect(findLostUrls(folder, readLedger(projectRoot).ledger)).toEqual([]);
  });

  it('are those that the records give, as far as records tell, so that `check` finds what the build would', () => {
    const content = listContentAddresses(dossier, sources);
    const known = new Set(built);
    expect([...content].filter((address) => !known.has(address))).toEqual([]);
    expect(built.filter((address) => isContentAddress(address, new Set()) && !content.has(address))).toEqual([]);
    expect(content.size).toBeGreaterThan(500);
  });

  it('are found again, each of them, by the check that a later build runs', () => {
    expect(built.length).toBeGreaterThan(1000);
    expect(findLostUrls(folder, { '2026.1.0': toLedgerSection(built, {}) })).toEqual([]);
  });

  it('hold no anchor that only works inside a page', () => {
    expect(built.filter((address) => /#(?:[or]-c-|cite|toc|main|show-)/.test(address))).toEqual([]);
  });
});

describe('changes', () => {
  it('have on their page the anchors by which the feed names them', () => {
    const ids = [...read('changes/feed.xml').matchAll(/<id>[^<#]*#([^<]+)<\/id>/g)].map(([, id]) => id);
    const page = fromHtml(read('changes/index.html'));
    expect(ids.length).toBe(dossier.changes.data.length);
    for (const id of ids) expect(select(`[id="${id}"]`, page), id).toBeDefined();
  });
});

describe('an edition made of the built site', () => {
  const host = 'https://host.example';
  const edition = { version: '2026.1.0', date: '2026-01-01', prefix: base, address: `${host}${base}` };
  const files = toKeptFiles(folder, edition);
  const texts = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
  const pages = [...texts].filter(([path]) => path.endsWith('.html'));

  it('names nothing by a folder of the host', () => {
    expect(pages.length).toBeGreaterThan(100);
    const bound = [...texts].filter(
      ([path, text]) => /\.(?:html|css|js)$/.test(path) && new RegExp(`["'(]${base}`).test(text),
    );
    expect(bound.map(([path]) => path)).toEqual([]);
  });

  it('has what its pages lead to and load, or leads out of itself', () => {
    const lost = pages.flatMap(([path, html]) =>
      selectAll('[href], [src]', fromHtml(html)).flatMap(({ properties }) => {
        const link = String(properties['href'] ?? properties['src']);
        const url = new URL(link, `${host}/v/1/${path}`);
        if (url.origin !== host || !url.pathname.startsWith('/v/1/')) return [];
        const target = decodeURIComponent(url.pathname.slice('/v/1/'.length)).replace(/(^|\/)$/, '$1index.html');
        return texts.has(target) ? [] : [`${path}: ${link}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('says on each page what the built page says, with a banner before it', () => {
    for (const [path, html] of pages) {
      const [before, now] = [read(path), html].map((text) => select('main', fromHtml(text)));
      expect(now && toString(now), path).toBe(before && toString(before));
    }
  });

  it('comes out the same each time', () => {
    expect(toSums(toKeptFiles(folder, edition))).toBe(toSums(files));
  });
});

describe('the page on which readers check', () => {
  it('offers every text that is published whole, byte for byte, with the checksum of its seed', () => {
    const page = fromHtml(read('verify/index.html'));
    const rows = selectAll('tr[data-sha256]', page);
    const shown = sources.filter(({ record }) => (record?.display ?? 'full') === 'full');
    expect(rows.map(({ properties }) => properties['dataSha256']).sort()).toEqual(
      shown.map(({ seed }) => seed.sha256).sort(),
    );
    for (const { seed, slug } of shown)
      expect(toSha256(readFileSync(join(folder, `sources/${slug}/text.txt`)))).toBe(seed.sha256);
    const sums = read('verify/SHA256SUMS').trim().split('\n');
    expect(sums.sort()).toEqual(shown.map(({ seed, slug }) => `${seed.sha256}  ${slug}.txt`).sort());
  });

  it('counts every claim', () => {
    const counted = selectAll('tr[data-quotes]', fromHtml(read('verify/index.html'))).map(({ properties }) =>
      Number(properties['dataQuotes']),
    );
    const claims = sources.flatMap(({ record }) => record?.claims ?? []).filter(({ withdrawn }) => !withdrawn);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(claims.length);
  });
});
