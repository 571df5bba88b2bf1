import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { describe, expect, inject, it } from 'vitest';
import { listSiteFiles } from '../../scripts/lib/site-files.ts';
import { toHeadersFile } from '../../src/site/host-headers.ts';

const folder = inject('siteFolder');
const base = inject('siteBase');
const addresses = listSiteFiles(folder).map((file) => base + file);
const { headers, errors } = await parseAllHeaders({
  headersFiles: [join(folder, '_headers')],
  netlifyConfigPath: undefined,
  configHeaders: [],
  minimal: false,
});
const rules = headers.flatMap((rule) => ('forRegExp' in rule ? [rule] : []));
const readAll = (address: string, name: string): unknown[] =>
  rules.filter(({ forRegExp }) => forRegExp.test(address)).flatMap(({ values }) => values[name] ?? []);

/** What every host tells by the ending. */
const commonTypes: Record<string, string> = { pdf: 'application/pdf', json: 'application/json' };

describe('the headers for hosts', () => {
  it('are read by a host’s own parser without a complaint', () => {
    expect(errors).toEqual([]);
    expect(rules.length).toBeGreaterThan(10);
    // The least that a host promises to read.
    expect(rules.length).toBeLessThan(100);
  });

  it('are all for files that exist, and give none two media types', () => {
    const idle = rules.filter(({ forRegExp }) => !addresses.some((address) => forRegExp.test(address)));
    expect(idle.map((rule) => rule.for)).toEqual([]);
    for (const address of addresses) {
      expect(readAll(address, 'Content-Type').length, address).toBeLessThan(2);
    }
  });

  it('give every file the media type under which the pages link to it', () => {
    const promised = new Map<string, string>();
    for (const file of globSync('**/index.html', { cwd: folder })) {
      const page = new URL(base + file, 'http://localhost:4321');
      for (const { properties } of selectAll(
        'link[type][href], a[type][href]',
        fromHtml(readFileSync(join(folder, file), 'utf8')),
      )) {
        const { pathname } = new URL(String(properties['href']), page);
        if (addresses.includes(pathname)) promised.set(pathname, String(properties['type']));
      }
    }
    expect(promised.size).toBeGreaterThan(500);
    for (const [address, type] of promised) {
      if (/\.(?:css|js|svg|ico|png|woff2)$/.test(address)) continue;
      const [given] = readAll(address, 'Content-Type');
      const known = String(given ?? commonTypes[address.split('.').at(-1) ?? '']);
      const isSame = known === type || known.startsWith(`${type};`);
      expect(isSame, `${address}: ${known}, promised as ${type}`).toBe(true);
    }
  });

  it('lead from files that have no head to the links of the site', () => {
    for (const file of ['briefing.pdf', 'data/figures.csv']) {
      expect(readAll(base + file, 'Link'), file).toEqual([
        `<http://localhost:4321${base}linkset.json>; rel="linkset"; type="application/linkset+json"`,
      ]);
    }
  });

  it('date a kept edition and keep it out of search engines', () => {
    const toAddress = (path: string): string => `https://example.org/b${path}`;
    const edition = { version: '2026.11.0', date: '2026-11-22' } as Parameters<typeof toHeadersFile>[1][number];
    const text = toHeadersFile({ base: '/b/', toAddress }, [edition]);
    expect(text.slice(text.indexOf('/b/v/'))).toMatchInlineSnapshot(`
      "/b/v/*
        X-Robots-Tag: noindex

      /b/v/2026.11.0/*
        Memento-Datetime: Sun, 22 Nov 2026 00:00:00 GMT
        Link: <https://example.org/b/versions/timemap.link>; rel="timemap"; type="application/link-format"
      "
    `);
  });
});
