import { runCommand } from './lib/cli.ts';
import { isError, toReport } from './lib/report.ts';
import { findStalePages, reviewDossier } from './lib/review.ts';

await runCommand({
  name: 'check',
  summary: 'Runs every rule over seeds and content and lists all findings. Writes nothing.',
  options: { coverage: { type: 'boolean' } },
  help: { coverage: 'list every number of the seeds and whether a claim holds it' },
  run: ({ coverage: _coverage }, root) => {
    const { pages, findings } = reviewDossier(root);
    const all = [...findings, ...findStalePages(root, pages)];
    console.log(toReport(all));
    return all.some(isError) ? 1 : 0;
  },
});
