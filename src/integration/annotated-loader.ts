import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { toHtml } from '../mdx/to-html.ts';
import { openBodyPack, writeBodyPack } from './body-pack.ts';

/** Raised when `toHtml` gives other HTML for the same page, so that no cached body outlives it. */
const bodyVersion = 1;

/** Where the bodies lie, inside Astro's cache folder. */
export function bodyPackPath(cacheDir: URL): string {
  return fileURLToPath(new URL('annotated-bodies', cacheDir));
}

/**
 * Loads the generated `.mdx` pages of a folder: frontmatter into the collection, bodies as HTML into a
 * pack beside it. A page is turned into HTML once for each content; none becomes a module of the bundle.
 */
export function annotatedLoader(folder: string): Loader {
  return {
    name: 'annotated-pages',
    load: async (context) => {
      await loadPages(folder, context);
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(folder) || !path.endsWith('.mdx')) return;
        loadPages(folder, context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

async function loadPages(folder: string, { store, parseData, generateDigest, config }: LoaderContext): Promise<void> {
  const packFile = bodyPackPath(config.cacheDir);
  const pack = openBodyPack(packFile);
  const pages: { id: string; digest: string; html: string }[] = [];
  store.clear();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()) {
    const filePath = join(folder, name);
    const source = readFileSync(filePath, 'utf8');
    const digest = generateDigest(`${bodyVersion}\n${source}`);
    const { frontmatter, body } = splitPage(source, filePath);
    const id = name.replace(/\.mdx$/, '');
    const data = await parseData({ id, data: parse(frontmatter) as Record<string, unknown>, filePath });
    pages.push({ id, digest, html: pack.find(id, digest) ?? toHtml(body) });
    store.set({ id, data, digest });
  }
  writeBodyPack(packFile, pages);
}

function splitPage(source: string, file: string): { frontmatter: string; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (!match?.[1]) throw new Error(`${file} has no frontmatter. Generate it again with \`npm run annotate\`.`);
  return { frontmatter: match[1], body: source.slice(match[0].length) };
}
