import { findAll } from '../../../src/evidence/words/find-all.ts';
import type { Period } from '../../../src/model/primitives.ts';
import type { Span } from '../../../src/model/seed.ts';
import { readPeriod, type ReadPeriod } from './read-period.ts';
import type { ClaimReading, ReadingProblem } from './reading.ts';

const rule = 'period-matches-evidence';

/** The days of a period are those that its evidence gives, with the basis that says how. */
export function findPeriodProblems(reading: ClaimReading): ReadingProblem[] {
  const { figure, when } = reading.claim;
  return [
    ...(figure === undefined ? [] : checkPeriod(figure.period, ['figure', 'period'], reading)),
    ...(when === undefined ? [] : checkPeriod(when, ['when'], reading)),
  ];
}

function checkPeriod(period: Period, path: readonly string[], reading: ClaimReading): ReadingProblem[] {
  const report = (message: string, hint: string): ReadingProblem[] => [
    { rule, path, message: `The period of \`${reading.claim.id}\` ${message}`, hint },
  ];
  const words = findEvidence(period, reading);
  const counted = reading.quote.start + reading.claim.quote.indexOf(reading.claim.figure?.text ?? '');
  if (period.evidence !== null && words === undefined) {
    return report(
      `rests on \`${period.evidence}\`, which does not stand in the paragraph of its quote.`,
      'Give words of the same paragraph.',
    );
  }
  const { stated, inferred } =
    words === undefined ? { stated: undefined, inferred: unknown } : readPeriod(words, { ...reading, counted });
  switch (period.basis) {
    case 'not-stated':
      if (isSame(period, unknown) && stated === undefined) return [];
      return report('is `not-stated`, but has days or words that give them.', 'Set the basis, or take the days out.');
    case 'stated':
      if (stated !== undefined && isSame(period, stated)) return [];
      return report(
        `is \`stated\` as ${show(period)}; expected ${show(stated)}, as \`${period.evidence}\` reads.`,
        'Give the days that the words give by themselves, or set the basis to `inferred` and say how in `note`.',
      );
    case 'inferred':
      if (period.note !== undefined && !isSame(period, unknown) && isSame(period, inferred)) return [];
      return report(
        `is \`inferred\` as ${show(period)}; expected ${show(inferred)} from \`${period.evidence}\`, and a note that says how.`,
        'Correct the days, or give the words that show them as evidence.',
      );
  }
}

const unknown: ReadPeriod = { from: null, to: null };

function findEvidence({ evidence }: Period, { seed, paragraph }: ClaimReading): Span | undefined {
  if (evidence === null) return undefined;
  return findAll(seed.text, evidence).find(({ start, end }) => paragraph.start <= start && end <= paragraph.end);
}

function isSame(a: ReadPeriod, b: ReadPeriod): boolean {
  return a.from === b.from && a.to === b.to;
}

function show(period: ReadPeriod | undefined): string {
  if (period === undefined) return 'no days';
  return `\`${period.from ?? '…'}\` to \`${period.to ?? '…'}\``;
}
