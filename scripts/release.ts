import { runCommand } from './lib/cli.ts';
import { makeEdition } from './lib/editions-release.ts';
import { toRelease } from './lib/editions-request.ts';
import { findUntold, toUntoldReport } from './lib/editions-untold.ts';
import { isError, toReport } from './lib/report.ts';
import { reviewPublication } from './lib/review-publication.ts';
import { runStep } from './lib/steps.ts';

await runCommand({
  name: 'release',
  summary:
    'Keeps the site as it is now for good: an edition in content/editions/, its addresses in content/permalinks.json.',
  options: { version: { type: 'string' }, date: { type: 'string' } },
  help: {
    version: 'version to release, e.g. 2026.11.0 (default: that of package.json, which it has to equal)',
    date: 'day of the release, e.g. 2026-11-22 (default: today)',
  },
  run: async ({ version, date = new Date().toISOString().slice(0, 10) }, root) => {
    const release = toRelease(root, { version, date });
    const { dossier, findings: all } = reviewPublication(root);
    if (all.some(isError)) {
      console.error(`${toReport(all)}\n\nNothing was released.`);
      return 1;
    }
    const untold = findUntold(root, dossier);
    if (untold.length > 0) {
      console.error(`${toUntoldReport(untold, release.date)}\n\nNothing was released.`);
      return 1;
    }
    const { files, addresses, bytes } = await runStep('Building and keeping the edition', () =>
      makeEdition(root, dossier, release),
    );
    console.log(
      `Edition ${release.version} of ${release.date}: ${files} files in ${Math.ceil(bytes / 1024)} kB, ${addresses} new addresses.`,
    );
    console.log(
      `It will be at ${release.address}.\nCommit content/ and tag the commit, e.g. \`git tag v${release.version}\`.`,
    );
    return 0;
  },
});
