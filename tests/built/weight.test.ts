import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';

const folder = inject('siteFolder');
const base = inject('siteBase');
const pages = globSync('{index.html,{topics,sources,claims}/**/index.html}', { cwd: folder }).sort();

/** Most that a page may weigh, compressed, in kB of 1,000 bytes. */
const budget = { html: 40, css: 15, js: 10 };

const weigh = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length / 1000;
const read = (address: unknown): Buffer => readFileSync(join(folder, String(address).slice(base.length)));

function weighPage(page: string): typeof budget {
  const html = readFileSync(join(folder, page), 'utf8');
  const tree = fromHtml(html);
  const sum = (weights: number[]): number => weights.reduce((total, weight) => total + weight, 0);
  const scripts = selectAll('script:not([type="application/ld+json"])', tree);
  return {
    html: weigh(html),
    css: sum(selectAll('link[rel="stylesheet"]', tree).map(({ properties }) => weigh(read(properties['href'])))),
    js: sum(scripts.map((node) => weigh(node.properties['src'] ? read(node.properties['src']) : toString(node)))),
  };
}

describe('pages that readers read', () => {
  it('are all weighed', () => {
    expect(pages.length).toBeGreaterThan(150);
  });

  it.each(Object.keys(budget) as (keyof typeof budget)[])('stay inside the budget for %s', (part) => {
    const heavy = pages
      .map((page) => [page, weighPage(page)[part]] as const)
      .filter(([, weight]) => weight > budget[part]);
    expect(heavy).toEqual([]);
  });

  it('bring no more than two fonts of sixty kilobytes', () => {
    const fonts = globSync('_astro/fonts/*.woff2', { cwd: folder });
    const bytes = fonts.reduce((total, file) => total + readFileSync(join(folder, file)).length, 0);
    expect(fonts).toHaveLength(2);
    expect(bytes / 1000).toBeLessThan(60);
  });
});
