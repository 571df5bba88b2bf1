import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../scripts/lib/files.ts';
import { buildSearchIndex } from '../../scripts/lib/search/search-index.ts';
import { fixturePages, writePages } from '../search/fixture-pages.ts';

/** A strict policy: everything from the site itself, no inline script, nothing compiled but Pagefind's own module. */
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'";

const searchPage = (
  base: string,
): string => `<!doctype html><html lang="en"><head><title>Search</title><meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="stylesheet" href="${base}assets/search.css"></head>
<body><main><h1>Search</h1><div data-search-app data-base="${base}"><noscript><p>The search needs scripts.</p></noscript></div>
<section data-search-lists><h2>Or read it by list</h2><ul><li><a href="${base}names/">Names</a></li></ul></section></main>
<script type="module" src="${base}assets/start.js"></script><script src="${base}assets/key.js" data-address="${base}search/#search-box"></script>
</body></html>`;

const keyPage = (base: string): string => `<!doctype html><html lang="en"><head><title>Elsewhere</title></head><body>
<label>Note <input id="note"></label><script src="${base}assets/key.js" data-address="${base}search/#search-box"></script></body></html>`;

/** Makes a small site with its index and a search page that runs the project's own scripts; gives its folder. */
export async function makeSearchSite(base: string): Promise<string> {
  const folder = writePages({
    ...fixturePages,
    'search/index.html': searchPage(base),
    'elsewhere/index.html': keyPage(base),
  });
  const assets = join(folder, 'assets');
  mkdirSync(assets);
  await bundle(assets);
  writeFileSync(
    join(assets, 'start.js'),
    "import { startSearch } from './search.js'; startSearch(document.querySelector('[data-search-app]'));",
  );
  writeFileSync(join(assets, 'key.js'), readKeyScript());
  const styles = ['tokens', 'base', 'search'].map((name) => readFileSync(join(projectRoot, `src/styles/${name}.css`)));
  writeFileSync(join(assets, 'search.css'), Buffer.concat(styles));
  await buildSearchIndex(folder);
  return folder;
}

/** The script that every page carries, as its component holds it. */
function readKeyScript(): string {
  const component = readFileSync(join(projectRoot, 'src/components/search/SearchKey.astro'), 'utf8');
  return /<script[^>]*>(?<code>[\s\S]*)<\/script>/.exec(component)?.groups?.['code'] ?? '';
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
