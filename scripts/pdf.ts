import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runAstro } from './lib/build-site.ts';
import { runCommand } from './lib/cli.ts';
import { projectRoot } from './lib/files.ts';
import { runStep } from './lib/steps.ts';

await runCommand({
  name: 'pdf',
  summary: 'Typesets the whole briefing as a tagged PDF. Every build of the site holds the same file.',
  options: { out: { type: 'string' } },
  help: { out: 'file to write (default: briefing.pdf in the folder dist)' },
  run: async ({ out }, root) => {
    const target = resolve(projectRoot, out ?? 'dist/briefing.pdf');
    const folder = mkdtempSync(join(projectRoot, 'node_modules/.pdf-'));
    try {
      await runStep('Typesetting', () =>
        runAstro('build', { root, out: folder, base: process.env['BASE_PATH'] ?? '/' }),
      );
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(folder, 'briefing.pdf'), target);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    console.log(`The briefing is in ${target}.`);
    return 0;
  },
});
