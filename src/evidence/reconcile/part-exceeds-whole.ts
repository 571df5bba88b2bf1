import { toInterval } from './interval.ts';
import { areParted } from './are-parted.ts';
import { toProposal, type Proposal, type Reading, type Readings } from './proposal.ts';
import { isSameScope, isScopeInside } from './scope.ts';
import { showInterval, showReading, showScope } from './show-reading.ts';

/**
 * A count over part of a period, place or population may not exceed the count of the same thing over the whole.
 * Pairs of exact counts of one and the same scope are left to `same-measure-same-window-differs`.
 */
export function partExceedsWhole({ all, measures, places }: Readings): Proposal[] {
  const additive = all.filter(({ figure }) => measures.get(figure.measure)?.additive === true);
  return additive.flatMap((part) =>
    additive
      .filter((whole) => whole !== part && whole.figure.measure === part.figure.measure && !areParted(part, whole))
      .filter((whole) => isScopeInside(part.figure, whole.figure, places))
      .filter((whole) => toInterval(part.figure).low > toInterval(whole.figure).high)
      .filter((whole) => !isExactPair(part, whole) || !isSameScope(part.figure, whole.figure, places))
      .map((whole) => toProposal('part-exceeds-whole', 'conflict', [part, whole], describe(part, whole))),
  );
}

function isExactPair(a: Reading, b: Reading): boolean {
  return a.figure.bound === 'exact' && b.figure.bound === 'exact';
}

function describe(part: Reading, whole: Reading): string {
  return [
    `${showReading(part)} gives ${showInterval(toInterval(part.figure))} for ${showScope(part)}.`,
    `${showReading(whole)} gives ${showInterval(toInterval(whole.figure))} for ${showScope(whole)}, which holds all of that as far as the words go.`,
    `Both count \`${whole.figure.measure}\`. A part cannot be more than the whole, so they cannot both be complete counts of the same thing.`,
  ].join(' ');
}
