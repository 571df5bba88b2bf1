import { describe, expect, it } from 'vitest';
import { annotateSeeds } from '../../scripts/lib/annotate-seeds.ts';
import { projectRoot } from '../../scripts/lib/files.ts';
import { readDossier } from '../../scripts/lib/read-dossier.ts';
import { checkReadings } from '../../scripts/lib/reading/check-readings.ts';
import { isError } from '../../scripts/lib/report.ts';
import { checkDossier } from '../../src/evidence/check-dossier.ts';
import { checkProse } from '../../src/evidence/check-prose.ts';
import { toProseContext } from '../../src/evidence/prose/prose-context.ts';
import { checks } from '../../src/evidence/rules.ts';
import type { Dossier, ProseFile } from '../../src/model/dossier.ts';
import type { Finding } from '../../src/model/finding.ts';
import { findNeedless, toRateReport, tryMutants } from './kill-rate.ts';
import type { Mutant } from './mutant.ts';
import { mutateFigures } from './mutants/of-figures.ts';
import { mutatePeriods } from './mutants/of-periods.ts';
import { mutateProse, type ProseMutant } from './mutants/of-prose.ts';
import { mutateQuotes } from './mutants/of-quotes.ts';
import { mutateSeeds } from './mutants/of-seeds.ts';
import { mutateStatements } from './mutants/of-statements.ts';
import { mutateVocabularies } from './mutants/of-vocabularies.ts';

const { dossier } = readDossier(projectRoot);
const context = toProseContext(dossier);
const readings = annotateSeeds(dossier);

/** What `npm run check` runs over a dossier, part by part, with the errors that are there already. */
const parts = [...checks, (changed: Dossier) => checkReadings(changed, readings)].map((run) => ({
  run,
  before: countErrors(run(dossier)),
}));

/** True where some part reports a new error. What caught the last change is tried first: most of a kind fall to one rule. */
function isCaught({ apply }: Mutant): boolean {
  const changed = apply(dossier);
  const at = parts.findIndex(({ run, before }) => countErrors(run(changed)) > before);
  if (at > 0) parts.unshift(...parts.splice(at, 1));
  return at >= 0;
}

function countErrors(findings: readonly Finding[]): number {
  return findings.filter(isError).length;
}

function isCaughtInProse({ page }: ProseMutant): boolean {
  return checkProse(page, context).some(isError);
}

function check(changed: Dossier): Finding[] {
  return [...checkDossier(changed), ...checkReadings(changed, readings)];
}

function expectAllCaught<M extends Mutant>(name: string, mutants: readonly M[], isSeen: (mutant: M) => boolean): void {
  const results = tryMutants(mutants, isSeen);
  process.stdout.write(`${toRateReport(name, results, mutants)}\n`);
  const survivors = results.flatMap(({ kind, survivors: places }) => places.map((place) => `${kind}: ${place}`));
  expect(survivors).toEqual([]);
  expect(results.length).toBeGreaterThan(2);
}

it('the dossier itself has no error', () => {
  expect(check(dossier).filter(isError)).toEqual([]);
});

describe.each([
  ['quotations', mutateQuotes],
  ['figures', mutateFigures],
  ['periods and days', mutatePeriods],
  ['statements', mutateStatements],
  ['vocabularies', mutateVocabularies],
  ['seeds', mutateSeeds],
])('a change to the %s', { timeout: 300_000 }, (name, mutate) => {
  const mutants = mutate(dossier);
  it('is caught', () => expectAllCaught(name, mutants, isCaught));
  it('is left out only where some change of its kind goes unseen', () => {
    expect(findNeedless(mutants, isCaught)).toEqual([]);
  });
});

describe('a change to the prose', { timeout: 300_000 }, () => {
  const mutants = mutateProse(dossier);
  it('is caught', () => expectAllCaught('prose', mutants, isCaughtInProse));
  it('is left out only where some change of its kind goes unseen', () => {
    expect(findNeedless(mutants, isCaughtInProse)).toEqual([]);
  });
  it('is caught in the whole page as it is in the changed block', () => {
    const samples = [...Map.groupBy(mutants, ({ kind }) => kind).values()].flatMap((group) => group.slice(-1));
    const differing = samples.filter((mutant) => {
      const { pages, topics } = mutant.apply(dossier);
      const findings = [...pages, ...topics].filter(isChanged).flatMap((page) => checkProse(page, context));
      return findings.some(isError) !== isCaughtInProse(mutant);
    });
    expect(differing.map(({ kind, place }) => `${kind}: ${place}`)).toEqual([]);
  });
  it('is caught in the whole dossier', () => {
    const mutant = mutants.find(({ kind }) => kind === '<Fig>: its words as plain text');
    expect(mutant && check(mutant.apply(dossier)).some(isError)).toBe(true);
  });
});

function isChanged(page: ProseFile): boolean {
  return ![...dossier.pages, ...dossier.topics].includes(page);
}
