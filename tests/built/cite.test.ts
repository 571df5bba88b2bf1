import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import type { CslItem } from '../../src/cite/csl.ts';

const folder = inject('siteFolder');
const pages = globSync('**/cite.csl.json', { cwd: folder }).map((file) => {
  const page = dirname(file);
  const [item] = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CslItem[];
  if (!item) throw new Error(`\`${file}\` holds no record.`);
  return { page, item, tree: fromHtml(readFileSync(join(folder, page, 'index.html'), 'utf8')) };
});
const readMeta = (tree: Root, name: string): string | undefined => {
  const content = select(`meta[name="${name}"]`, tree)?.properties['content'];
  return content === undefined ? undefined : String(content);
};
const readLink = (tree: Root, rel: string): string => String(select(`link[rel="${rel}"]`, tree)?.properties['href']);

describe('a page that can be cited', () => {
  it('is every one with an address of its own that search engines may keep', () => {
    const citable = globSync('**/*.html', { cwd: folder }).filter((file) => {
      const tree = fromHtml(readFileSync(join(folder, file), 'utf8'));
      return select('link[rel="canonical"]', tree) !== undefined && readMeta(tree, 'robots') === undefined;
    });
    expect(pages.map(({ page }) => page).toSorted()).toEqual(citable.map(dirname).toSorted());
  });

  it('is not the one for addresses at which nothing stands', () => {
    const tree = fromHtml(readFileSync(join(folder, '404.html'), 'utf8'));
    expect(select('h1', tree)).toBeDefined();
    expect(select('link[rel="canonical"]', tree)).toBeUndefined();
    expect(readMeta(tree, 'robots')).toBe('noindex');
  });

  it('has the same title and address in its head, its record and its heading', () => {
    for (const { page, item, tree } of pages) {
      expect(readMeta(tree, 'citation_title'), page).toBe(item.title);
      expect(readMeta(tree, 'citation_public_url'), page).toBe(item.URL);
      expect(readLink(tree, 'cite-as'), page).toBe(readLink(tree, 'canonical'));
      if (item.type === 'webpage' && !page.startsWith('claims/')) {
        expect(toString(select('h1', tree) ?? { type: 'root', children: [] }), page).toBe(item.title);
      }
    }
  });

  it('prints its citation in four styles under the id of its record', () => {
    for (const { page, item, tree } of pages) {
      const printed = selectAll('[data-cite-style]', tree);
      expect(
        printed.map(({ properties }) => properties['dataCiteStyle']),
        page,
      ).toEqual(['apa', 'chicago', 'mla', 'plain']);
      for (const node of printed) {
        expect(node.properties['dataCiteId'], page).toBe(item.id);
        expect(toString(node), page).toContain(item.URL);
      }
    }
  });

  it('says what it is in JSON-LD under its own address', () => {
    for (const { page, tree } of pages) {
      const script = select('script[type="application/ld+json"]', tree);
      const node = JSON.parse(script ? toString(script) : '{}') as Record<string, unknown>;
      expect(node['@id'], page).toBe(readLink(tree, 'canonical'));
    }
  });

  it('is the same kind of thing on every page that names it in JSON-LD', () => {
    const types = new Map<string, string>();
    for (const { page, tree } of pages) {
      const script = select('script[type="application/ld+json"]', tree);
      const nodes = (script ? toString(script) : '').matchAll(/"@type":"(\w+)","@id":"([^"]*)"/g);
      for (const [, type = '', id = ''] of nodes) {
        expect(type, `${page}: ${id}`).toBe(types.get(id) ?? type);
        types.set(id, type);
      }
    }
  });

  it('has words for a card', () => {
    for (const { page, tree } of pages) {
      const words = selectAll('meta[property="og:description"]', tree).map(({ properties }) => properties['content']);
      expect(words, page).toEqual([expect.stringMatching(/\w/)]);
    }
  });

  it('holds every anchor that JSON-LD gives to a quotation', () => {
    const anchors = new Map(
      pages.map(({ item, tree }) => [
        item.URL,
        new Set(selectAll('[id]', tree).map(({ properties }) => String(properties['id']))),
      ]),
    );
    for (const { page, tree } of pages) {
      const script = select('script[type="application/ld+json"]', tree);
      const ids = [...(script ? toString(script) : '').matchAll(/"@type":"Quotation","@id":"([^"#]*)#([^"]*)"/g)];
      for (const [, address = '', id = ''] of ids)
        expect(anchors.get(address)?.has(id), `${page}: ${address}#${id}`).toBe(true);
    }
  });
});

describe('the list of sources', () => {
  const readCoins = (tree: Root): URLSearchParams[] =>
    selectAll('span.Z3988', tree).map(({ properties }) => new URLSearchParams(String(properties['title'])));

  it('alone offers them to reference managers, each with what its record states', () => {
    const offered = pages.filter(({ tree }) => readCoins(tree).length > 0);
    expect(offered.map(({ page }) => page)).toEqual(['sources']);
    const items = JSON.parse(readFileSync(join(folder, 'sources/sources.csl.json'), 'utf8')) as CslItem[];
    const coins = offered.flatMap(({ tree }) => readCoins(tree));
    expect(coins.map((entry) => entry.get('rft.identifier'))).toEqual(items.map(({ URL }) => URL));
    for (const [at, entry] of coins.entries()) {
      const { title, issued } = items[at] as CslItem;
      expect(entry.get('rft.title')).toBe(title?.includes('+') ? null : (title ?? null));
      expect(entry.get('rft.date')?.split('-').map(Number)).toEqual(issued?.['date-parts'][0]);
    }
  });
});
