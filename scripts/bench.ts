import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { judgedQueries } from '../tests/search/judged-queries.ts';
import { benchSearch } from './lib/bench/bench-search.ts';
import { toBenchTable } from './lib/bench/bench-table.ts';
import { runCommand, UserError } from './lib/cli.ts';
import { projectRoot } from './lib/files.ts';

const [what] = process.argv.slice(2);
// The options are read without it.
if (what === 'search') process.argv.splice(2, 1);

await runCommand({
  name: 'bench',
  summary: `Named \`search\` before its options, puts ${judgedQueries.length} judged queries to the search of the site and to plain Pagefind, and prints how well each answers.`,
  options: { site: { type: 'string' }, base: { type: 'string' } },
  help: {
    site: 'folder of a built site (default: builds one and takes it away)',
    base: 'folder on the host under which that site was built (default: BASE_PATH, else /)',
  },
  run: async ({ site, base = process.env['BASE_PATH'] ?? '/' }, root) => {
    if (what !== 'search') throw new UserError('Nothing to measure is named.', 'Run `npm run bench -- search`.');
    const bench = await withFolder(site, { root, base }, (folder) => benchSearch(folder, base));
    console.log(
      `\n${toBenchTable(bench)}\n\nA result of plain Pagefind is a whole page: it counts as right where a right part stands on it.`,
    );
    return 0;
  },
});

/** Runs the work on a site that is there, or on one that is built for it. */
async function withFolder<Result>(
  site: string | undefined,
  { root, base }: { root: string; base: string },
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (site !== undefined) return work(resolve(projectRoot, site));
  const parent = mkdtempSync(join(projectRoot, 'node_modules/.bench-'));
  const folder = join(parent, 'site');
  try {
    execFileSync(process.execPath, ['scripts/build.ts', '--root', root, '--out', folder, '--base', base], {
      cwd: projectRoot,
      stdio: 'inherit',
    });
    return await work(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
