import { resolve } from 'node:path';
import { replaceSite, runAstro } from './lib/build-site.ts';
import { runCommand } from './lib/cli.ts';
import { projectRoot } from './lib/files.ts';
import { isError, toReport } from './lib/report.ts';
import { findStalePages, reviewDossier } from './lib/review.ts';
import { buildSearchIndex } from './lib/search-index.ts';
import { runStep } from './lib/steps.ts';

await runCommand({
  name: 'build',
  summary: 'Checks the content, renders the site and makes its search index. Publishes nothing that has an error.',
  options: { out: { type: 'string' }, base: { type: 'string' } },
  help: {
    out: 'folder to write (default: dist)',
    base: 'folder on the host, e.g. /briefing/ (default: BASE_PATH, else /)',
  },
  run: async ({ out, base = process.env['BASE_PATH'] ?? '/' }, root) => {
    const findings = await runStep('Checking every figure and statement', () => {
      const { pages, findings: found } = reviewDossier(root);
      return [...found, ...findStalePages(root, pages)];
    });
    if (findings.length > 0) console.log(`\n${toReport(findings)}\n`);
    if (findings.some(isError)) {
      console.error('The site was not built.');
      return 1;
    }
    const target = resolve(projectRoot, out ?? 'dist');
    await replaceSite(target, async (folder) => {
      await runStep('Rendering pages', () => runAstro('build', { root, out: folder, base }));
      await runStep(
        'Indexing for search',
        () => buildSearchIndex(folder),
        ({ records, names }) => `${records} passages, ${names} names`,
      );
    });
    console.log(`The site is in ${target}.`);
    return 0;
  },
});
