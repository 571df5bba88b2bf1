import { areParted } from './are-parted.ts';
import { toProposal, type Proposal, type Reading, type Readings } from './proposal.ts';
import { isSameScope } from './scope.ts';
import { showNumber, showReading, showScope } from './show-reading.ts';

/** Two exact counts of one thing over surely the same days, place and population must be equal. */
export function sameMeasureSameWindowDiffers({ all, places }: Readings): Proposal[] {
  const exact = all.filter(({ figure }) => figure.bound === 'exact');
  return exact.flatMap((first, index) =>
    exact
      .slice(index + 1)
      .filter(({ figure }) => figure.measure === first.figure.measure && figure.value !== first.figure.value)
      .filter((second) => !areParted(first, second) && isSameScope(first.figure, second.figure, places))
      .map((second) =>
        toProposal('same-measure-same-window-differs', 'conflict', [first, second], describe(first, second)),
      ),
  );
}

function describe(first: Reading, second: Reading): string {
  const difference = Math.abs(first.figure.value - second.figure.value);
  return [
    `${showReading(first)} gives exactly ${showNumber(first.figure.value)}`,
    `and ${showReading(second)} gives exactly ${showNumber(second.figure.value)}`,
    `for one and the same thing, as far as the words go: \`${first.figure.measure}\` of ${showScope(first)}.`,
    `They differ by ${showNumber(difference)}.`,
  ].join(' ');
}
