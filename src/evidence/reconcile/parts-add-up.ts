import { listDeclaredParts, type DeclaredParts } from './declared-parts.ts';
import { toProposal, type Proposal, type Readings } from './proposal.ts';
import { showNumber, showReading } from './show-reading.ts';

/** Exact parts that a text declares to make up an exact whole, and that do: an agreement worth showing. */
export function partsAddUp(readings: Readings): Proposal[] {
  return listDeclaredParts(readings, true).flatMap((group) => {
    const { whole, parts } = group;
    const isExact = [...parts, whole].every(({ figure }) => figure.bound === 'exact');
    const sum = parts.reduce((total, { figure }) => total + figure.value, 0);
    if (!isExact || sum !== whole.figure.value) return [];
    return [toProposal('parts-add-up', 'agreement', [...parts, whole], describe(group))];
  });
}

function describe({ whole, parts }: DeclaredParts): string {
  const sum = parts.map(({ figure }) => showNumber(figure.value)).join(' + ');
  return [
    `${sum} = ${showNumber(whole.figure.value)}:`,
    `the parts ${parts.map(showReading).join(' and ')} make up the whole ${showReading(whole)}.`,
  ].join(' ');
}
