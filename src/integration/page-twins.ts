import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toPageTwin } from '../exports/twin/page-to-twin.ts';

const promise = '<link rel="alternate" type="text/markdown"';

/** Writes `index.md` beside every built page that promises one and has no text to print it from. */
export function pageTwins(): AstroIntegration {
  return {
    name: 'page-twins',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of globSync('**/index.html', { cwd: folder })) {
          const file = join(folder, page);
          const twin = join(dirname(file), 'index.md');
          if (existsSync(twin)) continue;
          const html = readFileSync(file, 'utf8');
          if (html.includes(promise)) writeFileSync(twin, toPageTwin(html));
        }
      },
    },
  };
}
