import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const cache = join(import.meta.dirname, process.env.BRIEFING_CACHE ?? 'node_modules/.astro');

export default defineConfig({
  // Address of the published site and the folder on its host; both only matter when it is published.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.BRIEFING_OUT ?? 'dist',
  cacheDir: cache,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Smart punctuation would alter what is quoted.
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  prefetch: false,
  vite: {
    cacheDir: join(cache, 'vite'),
    define: { 'import.meta.env.BRIEFING_CACHE': JSON.stringify(cache) },
  },
});
