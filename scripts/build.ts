import { resolve } from 'node:path';
import { replaceSite, runAstro } from './lib/build-site.ts';
import { runCommand } from './lib/cli.ts';
import { projectRoot } from './lib/files.ts';
import { keepEditions } from './lib/editions-unpack.ts';
import { writeHostHeaders } from './lib/host-headers.ts';
import { writeOfflineManifest } from './lib/offline-manifest.ts';
import { keepAddresses } from './lib/permalinks-keep.ts';
import { isError, toReport } from './lib/report.ts';
import { reviewPublication } from './lib/review-publication.ts';
import { writeSecurityText } from './lib/security-text.ts';
import { buildSearchIndex } from './lib/search/search-index.ts';
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
    const { dossier, findings } = await runStep('Checking every figure and statement', () => reviewPublication(root));
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
      await runStep('Keeping addresses', () => keepAddresses({ root, folder, base, dossier }));
      // Before the former editions are added, so that a reader's copy does not carry all of them.
      writeOfflineManifest(folder);
      await runStep('Keeping editions', () => keepEditions(root, folder));
      writeHostHeaders(root, folder, base);
      writeSecurityText(folder, base, new Date());
    });
    console.log(`The site is in ${target}.`);
    return 0;
  },
});
