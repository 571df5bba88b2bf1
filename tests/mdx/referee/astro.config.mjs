import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// A site of nothing but annotated pages, each compiled as a module: what our own loader is compared with.
export default defineConfig({
  outDir: process.env.REFEREE_OUT,
  cacheDir: process.env.REFEREE_CACHE,
  build: { format: 'file' },
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
