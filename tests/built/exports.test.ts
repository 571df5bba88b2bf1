import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { csvParse } from 'd3-dsv';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, inject, it } from 'vitest';
import { projectRoot, toSha256 } from '../../scripts/lib/files.ts';
import { readDossier } from '../../scripts/lib/read-dossier.ts';

const { dossier } = readDossier(projectRoot);
const folder = inject('siteFolder');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** File of the built site behind one of its addresses. */
function toFile(address: string): string {
  const path = new URL(address).pathname;
  expect(path.startsWith(inject('siteBase')), address).toBe(true);
  return join(folder, path.slice(inject('siteBase').length), path.endsWith('/') ? 'index.html' : '');
}

describe('the sitemap', () => {
  const sitemap = new DOMParser().parseFromString(read('sitemap.xml'), 'text/xml');
  const addresses = [...sitemap.getElementsByTagName('loc')].map(({ textContent }) => textContent ?? '');

  it('lists every page that search engines may list, each once, and nothing else', () => {
    const pages = globSync('**/*.html', { cwd: folder }).filter((file) => {
      const robots = select('meta[name=robots]', fromHtml(read(file)));
      return !String(robots?.properties['content'] ?? '').includes('noindex');
    });
    expect(addresses.map(toFile).toSorted()).toEqual(pages.map((file) => join(folder, file)).toSorted());
  });
});

describe('the linkset', () => {
  it('leads to nothing that is not there', () => {
    const addresses = [...read('linkset.json').matchAll(/"(?:href|anchor)":"([^"]*)"/g)].map(
      ([, address = '']) => address,
    );
    const own = [...new Set(addresses)].filter((address) => !/^https:\/\/(?:schema|spdx)\.org\//.test(address));
    expect(own.length).toBeGreaterThan(500);
    for (const address of own) expect(existsSync(toFile(address)), address).toBe(true);
  });
});

describe('the stored text', () => {
  it.each(dossier.records)('of $data.id is that of the seed, byte for byte', ({ data: { id, sha256, display } }) => {
    const file = join(folder, `sources/${id}/text.txt`);
    expect(existsSync(file)).toBe(display === 'full');
    if (display === 'full') expect(toSha256(readFileSync(file))).toBe(sha256);
  });
});

describe('the data', () => {
  it('have rows whose addresses lead to their words and to their place on the data page', () => {
    const data = fromHtml(read('data/index.html'));
    const figures = csvParse(read('data/figures.csv'));
    expect(figures.length).toBeGreaterThan(20);
    for (const { figure_id, passage_url = '' } of figures) {
      expect(select(`[id="${figure_id}"]`, data), figure_id).toBeTruthy();
      const page = fromHtml(readFileSync(toFile(passage_url), 'utf8'));
      expect(select(`[id="${new URL(passage_url).hash.slice(1)}"]`, page), passage_url).toBeTruthy();
    }
  });

  it('are the files that their description names', () => {
    const { resources } = JSON.parse(read('data/datapackage.json')) as { resources: { path: string; hash: string }[] };
    for (const { path, hash } of resources) expect(`sha256:${toSha256(read(`data/${path}`))}`).toBe(hash);
  });
});

describe('the pages in Markdown', () => {
  const pages = globSync('**/index.html', { cwd: folder }).filter((page) => !page.startsWith('search'));

  it('are there for every page that can be cited, and each page leads to its own', () => {
    expect(pages.length).toBeGreaterThan(150);
    for (const page of pages) {
      const link = select('link[rel=alternate][type="text/markdown"]', fromHtml(read(page)));
      expect(toFile(String(link?.properties['href'])), page).toBe(join(folder, page.replace(/html$/, 'md')));
      expect(read(page.replace(/html$/, 'md')), page).toMatch(/^# ./);
    }
  });

  it('have every figure in its own words, and every quotation of a conflict letter for letter', () => {
    const plain = (path: string): string =>
      toString(fromMarkdown(read(path), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
    const [figures, conflicts] = [plain('figures/index.md'), plain('conflicts/index.md')];
    const claims = dossier.records.flatMap(({ data }) => data.claims);
    const related = new Set(dossier.relations.data.flatMap((relation) => relation.claims));
    for (const { figure } of claims) if (figure) expect(figures).toContain(figure.text);
    for (const { id, quote } of claims)
      if (related.has(id)) expect(conflicts.replace(/\s+/g, ' ')).toContain(quote.replace(/\s+/g, ' '));
  });
});

describe('the guides for programs', () => {
  it.each(['llms.txt', 'robots.txt', 'opensearch.xml', 'changes/feed.xml'])(
    'in %s lead to pages and files that are there',
    (name) => {
      const addresses = [...read(name).matchAll(/http:\/\/localhost:4321\/[^\s)"<?]*/g)].map(([address]) => address);
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) expect(existsSync(toFile(address)), address).toBe(true);
    },
  );
});
