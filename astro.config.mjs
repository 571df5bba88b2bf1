import { join, resolve } from 'node:path';
import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { pageTwins } from './src/integration/page-twins.ts';
import { rehypeSections } from './src/site/rehype-sections.ts';
import { rehypeTightNotes } from './src/site/rehype-tight-notes.ts';

const cache = resolve(import.meta.dirname, process.env.BRIEFING_CACHE ?? 'node_modules/.astro');

export default defineConfig({
  // Address of the published site and the folder on its host; both only matter when it is published.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.BRIEFING_OUT ?? 'dist',
  cacheDir: cache,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: unified({
      // Smart punctuation would alter what is quoted.
      smartypants: false,
      rehypePlugins: [
        // Ids of headings, which the sections below take over.
        rehypeHeadingIds,
        // Notes go to the words before them first, while they are still beside them.
        rehypeTightNotes,
        // A section for each heading, so that a search result can lead to it.
        rehypeSections,
      ],
    }),
    syntaxHighlight: false,
  },
  fonts: [
    toFont('Briefing Text', '--font-serif', 'text', 'serif'),
    toFont('Briefing Interface', '--font-sans', 'interface', 'sans-serif'),
  ],
  integrations: [mdx(), pageTwins()],
  devToolbar: { enabled: false },
  prefetch: false,
  vite: {
    cacheDir: join(cache, 'vite'),
    define: { 'import.meta.env.BRIEFING_CACHE': JSON.stringify(cache) },
  },
});

/**
 * A face of `src/assets/fonts/`, with a fallback of the same measures. A face that comes late is left for the next page:
 * even with equal measures lines would break elsewhere, and move what the reader has begun to read.
 */
function toFont(name, cssVariable, file, fallback) {
  const src = [`./src/assets/fonts/${file}.woff2`];
  const variants = [{ src, weight: '400 700', style: 'normal', display: 'optional' }];
  return { provider: fontProviders.local(), name, cssVariable, fallbacks: [fallback], options: { variants } };
}
