import { listDeclaredParts, type DeclaredParts } from './declared-parts.ts';
import { addIntervals, areDisjoint, toInterval } from './interval.ts';
import { toProposal, type Proposal, type Readings } from './proposal.ts';
import { showInterval, showReading } from './show-reading.ts';

/** Parts that a text declares to make up a whole must be able to add up to it. */
export function partsDoNotAddUp(readings: Readings): Proposal[] {
  return listDeclaredParts(readings, true).flatMap((group) => {
    const { whole, parts } = group;
    const sum = addIntervals(parts.map(({ figure }) => toInterval(figure)));
    if (!areDisjoint(sum, toInterval(whole.figure))) return [];
    return [toProposal('parts-do-not-add-up', 'conflict', [...parts, whole], describe(group))];
  });
}

function describe({ whole, parts }: DeclaredParts): string {
  const intervals = parts.map(({ figure }) => toInterval(figure));
  return [
    `The parts ${parts.map(showReading).join(' and ')} are together ${showInterval(addIntervals(intervals))};`,
    `the whole ${showReading(whole)} is ${showInterval(toInterval(whole.figure))}.`,
    'They do not add up.',
  ].join(' ');
}
