import { excludedKinds } from './excluded-kinds.ts';
import type { Mutant } from './mutant.ts';

/** How many changes of a kind were caught, and where some were not. */
export interface KindResult {
  kind: string;
  caught: number;
  survivors: string[];
}

/** Tries every change that is not excluded, kind by kind. */
export function tryMutants<M extends Mutant>(mutants: readonly M[], isCaught: (mutant: M) => boolean): KindResult[] {
  const tried = mutants.filter((mutant) => !isExcluded(mutant));
  return [...Map.groupBy(tried, ({ kind }) => kind)].map(([kind, group]) => {
    const survivors = group.filter((mutant) => !isCaught(mutant)).map(({ place }) => place);
    return { kind, caught: group.length - survivors.length, survivors };
  });
}

/** The excluded kinds of these changes of which every change is caught after all. */
export function findNeedless<M extends Mutant>(mutants: readonly M[], isCaught: (mutant: M) => boolean): string[] {
  return excludedKinds
    .filter(({ kind }) => mutants.some((mutant) => mutant.kind === kind))
    .filter(({ kind, place }) => {
      const group = mutants.filter((mutant) => mutant.kind === kind && (place === undefined || mutant.place === place));
      return group.every(isCaught);
    })
    .map(({ kind }) => kind);
}

/** The rate, the kinds, what was left out and why, and what went unseen. */
export function toRateReport(name: string, results: readonly KindResult[], mutants: readonly Mutant[]): string {
  const caught = results.reduce((total, result) => total + result.caught, 0);
  const all = results.reduce((total, { survivors }) => total + survivors.length, caught);
  const left = excludedKinds.flatMap(({ kind, place, reason }) => {
    const count = mutants.filter(
      (mutant) => mutant.kind === kind && (place === undefined || mutant.place === place),
    ).length;
    return count === 0 ? [] : [`  not tried: ${count} × ${kind}${place === undefined ? '' : ` (${place})`}. ${reason}`];
  });
  const rows = results.map(({ kind, caught: some, survivors }) => `  ${some}/${some + survivors.length} ${kind}`);
  const rate = all === 0 ? 'no changes' : `${((100 * caught) / all).toFixed(1)} %`;
  return [`${name}: ${caught} of ${all} changes caught (${rate})`, ...rows, ...left].join('\n');
}

function isExcluded(mutant: Mutant): boolean {
  return excludedKinds.some(
    ({ kind, place }) => kind === mutant.kind && (place === undefined || place === mutant.place),
  );
}
