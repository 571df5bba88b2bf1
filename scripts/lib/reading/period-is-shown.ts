import { findAll } from '../../../src/evidence/words/find-all.ts';
import type { Period } from '../../../src/model/primitives.ts';
import type { Paragraph, Seed, Span } from '../../../src/model/seed.ts';
import { readPeriod, type PeriodContext, type PeriodReading, type ReadPeriod } from './read-period.ts';
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
  const problem = findProblem(period, reading);
  if (problem === undefined) return [];
  const [message, hint] = problem;
  return [{ rule, path, message: `The period of \`${reading.claim.id}\` ${message}`, hint }];
}

function findProblem(period: Period, reading: ClaimReading): [message: string, hint: string] | undefined {
  const { basis, evidence, note } = period;
  const words = findEvidence(period, reading);
  if (evidence !== null && words === undefined) {
    return [
      `rests on \`${evidence}\`, which does not stand in the paragraph of its quote.`,
      'Give words of the same paragraph, or of the line with a colon that leads its list in.',
    ];
  }
  const { stated, inferred } = words === undefined ? nothing : readPeriod(words, toContext(reading));
  if (basis === 'not-stated') {
    if (isSame(period, unknown) && stated === undefined) return undefined;
    return [
      `is \`not-stated\`, but has days, or words that give them: ${show(period)}, \`${evidence ?? 'no words'}\`.`,
      'Set the basis to `stated` or `inferred`, or take the days and the words out.',
    ];
  }
  const [expected, hint] =
    basis === 'stated'
      ? [stated, 'Give the days that the words give by themselves; if more is worked out, the basis is `inferred`.']
      : [inferred, 'Give the days that the words give with the day of publication, or the words that give these days.'];
  if (expected === undefined || evidence === null || isSame(expected, unknown) || !isSame(period, expected)) {
    return [
      `is \`${basis}\` as ${show(period)}; expected ${show(expected)}, as \`${evidence ?? 'no words'}\` reads.`,
      hint,
    ];
  }
  if (basis === 'stated' || note !== undefined) return undefined;
  return ['is `inferred`, but `note` does not say how.', 'Say in `note` how it was worked out.'];
}

function toContext({ quote, claim, ...reading }: ClaimReading): PeriodContext {
  return { ...reading, counted: quote.start + claim.quote.indexOf(claim.figure?.text ?? '') };
}

const unknown: ReadPeriod = { from: null, to: null };
const nothing: PeriodReading = { stated: undefined, inferred: unknown };

function findEvidence({ evidence }: Period, { seed, paragraph }: ClaimReading): Span | undefined {
  if (evidence === null) return undefined;
  const places = findAll(seed.text, evidence);
  const findIn = (part: Span | undefined): Span | undefined =>
    part && places.find(({ start, end }) => part.start <= start && end <= part.end);
  return findIn(paragraph) ?? findIn(findLeadIn(seed, paragraph));
}

/** The line that ends with a colon before the list that a paragraph is an item of: what it says holds for each item. */
function findLeadIn({ text, paragraphs }: Seed, paragraph: Span): Span | undefined {
  let index = paragraphs.findIndex(({ start }) => start === paragraph.start);
  while (index > 0 && isItem(text, paragraphs[index] as Paragraph)) index -= 1;
  const line = paragraphs[index];
  return line !== undefined && line.start < paragraph.start && text[line.end - 1] === ':' ? line : undefined;
}

function isItem(text: string, { kind, start, end }: Paragraph): boolean {
  return kind === 'list-item' || /^(?:\d{1,3}|\(?[a-z]{1,4})[.)]\s/.test(text.slice(start, end));
}

function isSame(a: ReadPeriod, b: ReadPeriod): boolean {
  return a.from === b.from && a.to === b.to;
}

function show(period: ReadPeriod | undefined): string {
  if (period === undefined || isSame(period, unknown)) return 'no days';
  return `\`${period.from ?? '…'}\` to \`${period.to ?? '…'}\``;
}
