import { addIntervals, toInterval } from './interval.ts';
import { toProposal, type Proposal, type Reading, type Readings } from './proposal.ts';
import { showInterval, showNumber, showReading } from './show-reading.ts';

/**
 * Within one text, the counts that it lists towards a sum reach at least the low end of the sum that it gives.
 *
 * A measure's `sumOf` names the terms of the sum; a reading counts towards a term by its own measure or by
 * `countsTowards`. Readings of one term may repeat each other, so the largest stands for the term.
 */
export function listedPartsFallShort(readings: Readings): Proposal[] {
  return readings.all.flatMap((sum) => {
    const terms = readings.measures.get(sum.figure.measure)?.sumOf ?? [];
    const largest = terms.map((term) => findLargest(term, sum, readings));
    const listed = [...new Set(largest.filter((reading) => reading !== undefined))];
    const together = addIntervals(listed.map(({ figure }) => toInterval(figure)));
    if (listed.length === 0 || together.low >= toInterval(sum.figure).low) return [];
    const missing = terms.filter((_, index) => largest[index] === undefined);
    return [toProposal('listed-parts-fall-short', 'conflict', [...listed, sum], describe(sum, listed, missing))];
  });
}

function findLargest(term: string, sum: Reading, { all, measures }: Readings): Reading | undefined {
  const fitting = all.filter(({ figure, source }) => {
    const towards = measures.get(figure.measure)?.countsTowards ?? [];
    return source === sum.source && (figure.measure === term || towards.includes(term));
  });
  // Of equal ones the first id counts, so that the order of the records plays no part.
  return fitting.toSorted(
    (a, b) => toInterval(b.figure).low - toInterval(a.figure).low || (a.claim.id < b.claim.id ? -1 : 1),
  )[0];
}

function describe(sum: Reading, listed: readonly Reading[], missing: readonly string[]): string {
  const together = addIntervals(listed.map(({ figure }) => toInterval(figure)));
  const low = toInterval(sum.figure).low;
  const absent =
    missing.length === 0 ? '' : ` It gives no count for ${missing.map((term) => `\`${term}\``).join(', ')}.`;
  return [
    `${showReading(sum)} is ${showInterval(toInterval(sum.figure))}.`,
    `The same text lists towards it ${listed.map(showReading).join(' and ')}, together ${showInterval(together)}.${absent}`,
    `At their lowest, the counts that it lists are ${showNumber(low - together.low)} below the lowest number that its sum can mean.`,
  ].join(' ');
}
