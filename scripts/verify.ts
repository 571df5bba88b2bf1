import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSeeds } from './lib/verify/read-seeds.ts';
import { readSite } from './lib/verify/read-site.ts';
import type { Verdict } from './lib/verify/verdict.ts';
import { verifySite } from './lib/verify/verify-site.ts';

const help = `Proves the built site against the raw texts once more. It shares no code with the site or with \`npm run check\`:
it reads nothing but the pages that readers get, and the seeds.

Usage: npm run verify -- [options]

  --site …        folder of the built site (default: dist)
  --seeds …       folder of the raw texts (default: seeds)
  --help          show this help`;

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const options = {
    site: { type: 'string' },
    seeds: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  let values: { site?: string; seeds?: string; help?: boolean };
  try {
    ({ values } = parseArgs({ args, options, strict: true }));
  } catch (error) {
    return fail((error as Error).message, 'See the options with `--help`.');
  }
  if (values.help) {
    console.log(help);
    return 0;
  }
  const root = resolve(import.meta.dirname, '..');
  const [site, seeds] = [resolve(root, values.site ?? 'dist'), resolve(root, values.seeds ?? 'seeds')];
  if (!existsSync(resolve(site, 'index.html'))) {
    return fail(`There is no built site in ${site}.`, 'Build it first: `npm run build`.');
  }
  if (!existsSync(seeds))
    return fail(`There is no folder ${seeds}.`, 'Name the folder of the raw texts with `--seeds`.');
  return report(verifySite(readSite(site), readSeeds(seeds)));
}

function fail(message: string, hint: string): number {
  console.error(`${message}\n  → ${hint}`);
  return 1;
}

/** A kind of proof that found nothing to prove is no proof. */
function report(verdicts: readonly Verdict[]): number {
  for (const { count, proved } of verdicts) console.log(`${String(count).padStart(7)}  ${proved}`);
  const faults = verdicts.flatMap(({ faults: found, count, proved }) =>
    found.length === 0 && count === 0 ? [{ file: 'the site', message: `Nothing was found of: ${proved}.` }] : found,
  );
  for (const { file, message } of faults) console.log(`\n${file}\n  ${message}`);
  console.log(
    faults.length === 0 ? '\nEverything holds.' : `\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
  );
  return faults.length === 0 ? 0 : 1;
}
