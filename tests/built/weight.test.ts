import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { pageKinds } from '../browser/page-kinds.ts';

const folder = inject('siteFolder');
const base = inject('siteBase');
// Earlier editions stay as they were.
const pages = globSync('**/*.html', { cwd: folder, exclude: ['v/**'] }).sort();

/** Most that a page may weigh, compressed, in kB of 1,000 bytes. */
const budget = { html: 40, css: 15, js: 10 };

const weigh = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length / 1000;
const toFile = (address: unknown): string => String(address).slice(base.length);
const read = (file: string): Buffer => readFileSync(join(folder, file));

/** Scripts and all that they need before they run; what they fetch on demand is not among it. */
function withImports(files: readonly string[], found = new Set<string>()): Set<string> {
  for (const file of files.filter((one) => !found.has(one))) {
    found.add(file);
    const imports = read(file)
      .toString()
      .matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g);
    withImports(
      [...imports].map(([, path = '']) => posix.join(posix.dirname(file), path)),
      found,
    );
  }
  return found;
}

function weighPage(page: string): typeof budget {
  const html = readFileSync(join(folder, page), 'utf8');
  const tree = fromHtml(html);
  const sum = (weights: number[]): number => weights.reduce((total, weight) => total + weight, 0);
  const scripts = selectAll('script:not([type="application/ld+json"])', tree);
  const files = scripts.flatMap(({ properties }) => (properties['src'] ? [toFile(properties['src'])] : []));
  const inline = scripts.filter(({ properties }) => !properties['src']).map((node) => toString(node));
  return {
    html: weigh(html),
    css: sum(
      selectAll('link[rel="stylesheet"]', tree).map(({ properties }) => weigh(read(toFile(properties['href'])))),
    ),
    js: sum([...inline, ...[...withImports(files)].map(read)].map(weigh)),
  };
}

describe('pages', () => {
  const weights = pages.map((page) => [page, weighPage(page)] as const);

  it('of every kind are weighed', () => {
    const paths = pages.map((page) => page.replaceAll('\\', '/').replace(/index\.html$/, ''));
    expect(paths).toEqual(expect.arrayContaining([...pageKinds]));
  });

  it.each(Object.keys(budget) as (keyof typeof budget)[])('stay inside the budget for %s', (part) => {
    const heavy = weights.filter(([, weight]) => weight[part] > budget[part]);
    expect(heavy).toEqual([]);
  });

  it('bring no more than two fonts of sixty kilobytes', () => {
    const fonts = globSync('_astro/fonts/*.woff2', { cwd: folder });
    const bytes = fonts.reduce((total, file) => total + readFileSync(join(folder, file)).length, 0);
    expect(fonts).toHaveLength(2);
    expect(bytes / 1000).toBeLessThan(60);
  });
});
