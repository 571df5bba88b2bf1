import type { FigureAnnotation } from '../../../src/model/annotation.ts';
import type { Figure } from '../../../src/model/claim.ts';
import type { Span } from '../../../src/model/seed.ts';
import { findNumbers } from '../../../src/parse/numbers/find-numbers.ts';
import type { ClaimReading, ReadingProblem } from './reading.ts';

const rule = 'figure-matches-quote';
const yearly = /\b(?:annually|(?:a|per|each|every) year|yearly)\b/i;

/** A figure's words reach to the end of the thing that they count, and its unit is that thing. */
export function findFigureProblems(reading: ClaimReading): ReadingProblem[] {
  const { claim, quote } = reading;
  const at = claim.quote.indexOf(claim.figure?.text ?? '');
  if (claim.figure === undefined || at < 0) return [];
  const start = quote.start + at;
  const span = { start, end: start + claim.figure.text.length };
  return [...checkExtent(claim.figure, span, reading), ...checkUnit(claim.figure, span, reading)];
}

function checkExtent({ text }: Figure, span: Span, { claim, figures, seed }: ClaimReading): ReadingProblem[] {
  const cut = figures.find(({ start, end }) => {
    return start < span.end && span.start < end && (start < span.start || span.end < end);
  });
  const rest = seed.text.slice(span.end);
  const isRate = new RegExp(String.raw`^\s+${yearly.source}`, 'i').test(rest);
  if (cut === undefined && !isRate) return [];
  const whole = cut?.text ?? `${text}${/^\s+\S+(?:\s+year)?/.exec(rest)?.[0] ?? ''}`;
  return [
    {
      rule,
      path: ['figure', 'text'],
      message: `The figure of \`${claim.id}\` has the text \`${text}\`, which stops inside \`${whole}\`.`,
      hint: 'Take all that is counted into the text, so that no “suspected” and no “a year” is lost.',
    },
  ];
}

function checkUnit(figure: Figure, span: Span, reading: ClaimReading): ReadingProblem[] {
  const { claim, figures } = reading;
  const read = figures.find(({ start, end }) => span.start <= start && end <= span.end);
  const expected = read === undefined || read.unit === '' ? undefined : toUnit(read, claim.quote);
  const isRight = expected === undefined ? isNamed(figure, reading) : isSame(figure.unit, expected);
  if (isRight) return [];
  return [
    {
      rule,
      path: ['figure', 'unit'],
      message:
        expected === undefined
          ? `The figure of \`${claim.id}\` has the unit \`${figure.unit}\`, which stands neither in its quote nor with its whole.`
          : `The figure of \`${claim.id}\` says \`${figure.text}\`: expected the unit \`${expected}\`, found \`${figure.unit}\`.`,
      hint: 'Give the counted thing in the words of the text.',
    },
  ];
}

/** `$12 billion … annually` → `dollars a year`; `nine kilometers` → `kilometers`. */
function toUnit({ kind, unit, text }: FigureAnnotation, quote: string): string {
  if (kind === 'money') return `${unit}s${yearly.test(quote) ? ' a year' : ''}`;
  if (kind === 'count') return unit;
  return text.slice(findNumbers(text).at(-1)?.end ?? 0).trim();
}

/** A number that stands alone has its unit elsewhere in the sentence, or with the whole that it is a part of. */
function isNamed({ unit, partOf }: Figure, { claim, claims }: ClaimReading): boolean {
  const whole = partOf === undefined ? undefined : claims.get(partOf.claim)?.figure;
  return claim.quote.toLowerCase().includes(unit.toLowerCase()) || (whole !== undefined && whole.unit === unit);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
