import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../scripts/lib/files.ts';
import { buildSearchIndex } from '../../scripts/lib/search-index.ts';
import { fixturePages, writePages } from '../search/fixture-pages.ts';

const searchPage = (base: string): string => `<!doctype html><html lang="en"><head><title>Search</title><meta name="robots" content="noindex"></head>
<body><h1>Search</h1><div data-search-app data-base="${base}"><noscript><p>The search needs scripts.</p></noscript></div>
<section data-search-lists><h2>Or read it by list</h2><ul><li><a href="${base}names/">Names</a></li></ul></section>
<script type="module">import { startSearch } from '${base}assets/search.js'; startSearch(document.querySelector('[data-search-app]'));</script>
</body></html>`;

/** Makes a small site with its index and the search page that runs the project's own scripts; gives its folder. */
export async function makeSearchSite(base: string): Promise<string> {
  const folder = writePages(fixturePages);
  await bundle(join(folder, 'assets'));
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search/index.html'), searchPage(base));
  await buildSearchIndex(folder);
  return folder;
}

async function bundle(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: projectRoot,
    base: './',
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rollupOptions: {
        input: { search: join(projectRoot, 'src/components/search/search-page.ts') },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}
