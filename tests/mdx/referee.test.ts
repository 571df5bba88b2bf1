import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/lib/files.ts';
import { toPage } from '../../src/mdx/to-page.ts';
import { toHtml } from '../../src/mdx/to-html.ts';
import { toSeed } from '../helpers/seeds.ts';

/** A text that tries to be more than text. */
const hostile = [
  '<script>alert(1)</script> and {process.env.HOME} and <b>bold</b>',
  'import fs from "node:fs"',
  'export const x = 1',
  '# Not a heading of ours',
  '- **An item** with *stars* and `code`',
  '- [a](b) ![a](b) [^1] | a | b |',
  '&amp; &lt; \\ \\* ~5~ ~~struck~~ "Straight" -- and…',
  'មិន 中文 👩‍💻 a\u00A0b\u00ADc',
].join('\n\n');

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referee-'));
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  const real = join(projectRoot, 'content/annotated');
  for (const name of readdirSync(real)) writeFileSync(join(pages, name), readFileSync(join(real, name)));
  const page = toPage({ seed: toSeed(hostile), record: null, annotations: [], claims: [], topics: new Map() });
  writeFileSync(join(pages, 'hostile.mdx'), page);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: join(projectRoot, 'tests/mdx/referee'),
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        REFEREE_PAGES: pages,
        REFEREE_OUT: join(folder, 'out'),
        REFEREE_CACHE: join(folder, 'cache'),
      },
    },
  );
  if (status !== 0) throw new Error(stderr);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Elements and texts alone; what a reader sees as one space is one. */
function toPlain(nodes: readonly ElementContent[]): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    if (node.type === 'text') {
      const value = node.value.replace(/[ \t\r\n]+/g, ' ');
      return value === ' ' ? [] : [value];
    }
    if (node.type !== 'element') return [];
    const entries = Object.entries(node.properties).sort(([a], [b]) => (a < b ? -1 : 1));
    return [{ name: node.tagName, properties: Object.fromEntries(entries), children: toPlain(node.children) }];
  });
}

describe('HTML of annotated pages', () => {
  it('is what the MDX integration of Astro makes of the same file', () => {
    const names = readdirSync(join(folder, 'pages'));
    expect(names).toHaveLength(6);
    for (const name of names) {
      const source = readFileSync(join(folder, 'pages', name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      const ours = fromHtml(toHtml(source), { fragment: true }).children as ElementContent[];
      const html = readFileSync(join(folder, 'out', name.replace(/\.mdx$/, '.html')), 'utf8');
      const theirs = select('main', fromHtml(html)) as Element;
      expect(toPlain(ours), name).toEqual(toPlain(theirs.children));
      expect(toPlain(ours).length).toBeGreaterThan(4);
    }
  });
});
