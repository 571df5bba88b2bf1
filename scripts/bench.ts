import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { judgedQueries } from '../tests/search/judged-queries.ts';
import { benchLighthouse } from './lib/bench/bench-lighthouse.ts';
import { benchSearch } from './lib/bench/bench-search.ts';
import { toBenchTable, toWeightTable } from './lib/bench/bench-table.ts';
import { toLighthouseTable } from './lib/bench/lighthouse-table.ts';
import { runCommand, UserError } from './lib/cli.ts';
import { projectRoot } from './lib/files.ts';

/** What can be measured: each gives its result as text. */
const measures: Record<string, (folder: string, base: string) => Promise<string>> = {
  search: async (folder, base) => {
    const bench = await benchSearch(folder, base);
    return `${toBenchTable(bench)}\n\nA result of plain Pagefind is a whole page: it counts as right where a right part stands on it.\n\n${toWeightTable(bench)}`;
  },
  lighthouse: async (folder, base) => toLighthouseTable(await benchLighthouse(folder, base)),
};

const [what = ''] = process.argv.slice(2);
const measure = measures[what];
// The options are read without it.
if (measure !== undefined) process.argv.splice(2, 1);

await runCommand({
  name: 'bench',
  summary: `Measures what is named before the options.\n\n  search      puts ${judgedQueries.length} judged queries to the search of the site and to plain Pagefind\n  lighthouse  lets Lighthouse judge a page of each kind, on a phone and on a desk; a busy machine costs points of performance`,
  options: { site: { type: 'string' }, base: { type: 'string' } },
  help: {
    site: 'folder of a built site (default: builds one and takes it away)',
    base: 'folder on the host under which that site was built (default: BASE_PATH, else /)',
  },
  run: async ({ site, base = process.env['BASE_PATH'] ?? '/' }, root) => {
    if (measure === undefined) {
      throw new UserError(
        'Nothing to measure is named.',
        `Run ${Object.keys(measures)
          .map((name) => `\`npm run bench -- ${name}\``)
          .join(' or ')}.`,
      );
    }
    console.log(`\n${await withFolder(site, { root, base }, (folder) => measure(folder, base))}`);
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
