import { coverage, type UncoveredNumber } from '../src/evidence/coverage.ts';
import { runCommand } from './lib/cli.ts';
import { isError, toReport } from './lib/report.ts';
import { reviewPublication } from './lib/review-publication.ts';

await runCommand({
  name: 'check',
  summary: 'Runs every rule over seeds and content and lists all findings. Writes nothing.',
  options: { coverage: { type: 'boolean' } },
  help: { coverage: 'also list every number of the seeds that no claim shows and nothing excuses' },
  run: (values, root) => {
    const { dossier, findings } = reviewPublication(root);
    console.log(toReport(findings));
    if (values.coverage) console.log(`\n${toCoverageReport(coverage(dossier))}`);
    return findings.some(isError) ? 1 : 0;
  },
});

function toCoverageReport(numbers: readonly UncoveredNumber[]): string {
  if (numbers.length === 0) return 'Coverage: every number of the seeds is in a claim, or excused with a reason.';
  const lines = numbers.map(
    ({ file, paragraph, text, sentence }) => `${file} ${paragraph}  \`${text}\` in “${sentence}”`,
  );
  return `Coverage: in no claim and not excused (${numbers.length}):\n${lines.join('\n')}`;
}
