import { listDeclaredParts } from './declared-parts.ts';
import { toInterval } from './interval.ts';
import { toProposal, type Proposal, type Reading, type Readings } from './proposal.ts';
import { showInterval, showReading } from './show-reading.ts';

/** A part that a text declares to lie in a whole, with others that it does not give, may not exceed it. */
export function partExceedsDeclaredWhole(readings: Readings): Proposal[] {
  return listDeclaredParts(readings, false).flatMap(({ whole, parts }) =>
    parts
      .filter((part) => toInterval(part.figure).low > toInterval(whole.figure).high)
      .map((part) => toProposal('part-exceeds-declared-whole', 'conflict', [part, whole], describe(part, whole))),
  );
}

function describe(part: Reading, whole: Reading): string {
  return [
    `${showReading(part)} gives ${showInterval(toInterval(part.figure))}.`,
    `It is given as a part of ${showReading(whole)}, which is ${showInterval(toInterval(whole.figure))}.`,
    'A part cannot be more than its whole.',
  ].join(' ');
}
