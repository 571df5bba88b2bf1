import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './lib/cli.ts';
import { projectRoot } from './lib/files.ts';
import { runAstro } from './lib/build-site.ts';
import { runStep } from './lib/steps.ts';

const bin = (name: string): string => join(projectRoot, 'node_modules/.bin', name);

/** Everything before the tests themselves, each as the command that an engineer would type. */
const checks: [name: string, command: string, ...args: string[]][] = [
  ['Formatting', bin('prettier'), '--check', '.'],
  ['Lint', bin('oxlint'), '--deny-warnings'],
  ['Types', bin('astro'), 'check'],
  ['Content', process.execPath, 'scripts/check.ts'],
];

await runCommand({
  name: 'test',
  summary: 'Runs everything: formatting, lint, types, content and all tests, those in a browser included.',
  options: {},
  help: {},
  run: async () => {
    await runStep('Preparing types', () =>
      runAstro('sync', { root: projectRoot, out: join(projectRoot, 'dist'), base: '/' }),
    );
    const failed = checks.filter(([name, command, ...args]) => !runCheck(name, command, args)).length;
    const tests = runTests();
    console.log(`\n${checks.length - failed + tests.passed} passed, ${failed + tests.failed} failed`);
    return failed + tests.failed + (tests.passed === 0 ? 1 : 0) === 0 ? 0 : 1;
  },
});

function runCheck(name: string, command: string, args: string[]): boolean {
  console.log(`\n— ${name}`);
  return spawnSync(command, args, { cwd: projectRoot, stdio: 'inherit' }).status === 0;
}

/** Counts come from the runner's own report; a run that stops before it counts as a failure. */
function runTests(): { passed: number; failed: number } {
  console.log('\n— Tests');
  const folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
  const report = join(folder, 'report.json');
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(bin('vitest'), args, { cwd: projectRoot, stdio: 'inherit' });
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
