import type { Claim, Figure } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import { figureFromText, type FigureValue } from '../../parse/numbers/figure-from-text.ts';
import { findNumbers } from '../../parse/numbers/find-numbers.ts';
import { listClaims } from '../dossier-index.ts';
import { findingAt, type Problem } from '../finding-at.ts';
import { toBounds } from '../numbers/bound-words.ts';
import { listValues } from '../words/list-values.ts';

/** A figure's words stand in the quote, read as the value given, and hedge it exactly as the bound says. */
export function figureMatchesQuote(dossier: Dossier): Finding[] {
  return listClaims(dossier).flatMap(({ claim, record, path }) =>
    findProblems(claim).map(({ field, ...problem }) => {
      return findingAt('figure-matches-quote', record, [...path, 'figure', field], problem);
    }),
  );
}

interface FigureProblem extends Problem {
  field: 'text' | 'value' | 'max' | 'bound';
}

function findProblems({ id, quote, figure }: Claim): FigureProblem[] {
  if (figure === undefined) return [];
  const { text } = figure;
  if (!quote.includes(text)) return [notInQuote(id, text)];
  const read = figureFromText(text);
  if (read === undefined) return [noNumber(id, text)];
  return [...checkValues(id, figure, read), ...checkBound(id, figure, read), ...checkHedgeOutside(id, quote, text)];
}

function notInQuote(id: string, text: string): FigureProblem {
  return {
    field: 'text',
    message: `The figure of \`${id}\` has the text \`${text}\`, which does not stand in its quote.`,
    hint: 'Copy the hedge, the number and the counted thing from the quote, as they follow each other there.',
  };
}

function noNumber(id: string, text: string): FigureProblem {
  return {
    field: 'text',
    message: `The figure of \`${id}\` has the text \`${text}\`, in which no number can be read.`,
    hint: 'Take the number into the text; if the number is written in an unusual way, tell the engineer.',
  };
}

function checkValues(id: string, figure: Figure, read: FigureValue): FigureProblem[] {
  return (['value', 'max'] as const).flatMap((field): FigureProblem[] => {
    if (figure[field] === read[field]) return [];
    const [says, given] = [showNumber(read[field]), showNumber(figure[field])];
    return [
      {
        field,
        message: `The figure of \`${id}\` says \`${figure.text}\`: expected \`${field}\` ${says}, found ${given}.`,
        hint: `Correct \`${field}\`, or the text if the wrong words were taken.`,
      },
    ];
  });
}

function checkBound(id: string, figure: Figure, read: FigureValue): FigureProblem[] {
  const expected = toBounds(figure.text, read);
  if (expected.includes(figure.bound)) return [];
  return [
    {
      field: 'bound',
      message: `The figure of \`${id}\` says \`${figure.text}\`: expected the bound ${listValues(expected, 'or')}, found \`${figure.bound}\`.`,
      hint: 'The bound may be neither stronger nor weaker than the words.',
    },
  ];
}

/** A hedge that stands in the quote beside the figure's words ("over | 500 suspects") would be lost when they are shown. */
function checkHedgeOutside(id: string, quote: string, text: string): FigureProblem[] {
  const start = quote.indexOf(text);
  const end = start + text.length;
  const inQuote = findNumbers(quote).find((number) => start <= number.start && number.end <= end);
  const inText = figureFromText(text);
  if (inQuote === undefined || inQuote.qualifier === inText?.qualifier) return [];
  return [
    {
      field: 'text',
      message: `The figure of \`${id}\` has the text \`${text}\`, but the quote hedges that number outside these words.`,
      hint: 'Take the hedge ("over", "nearly", "at least", "+") into the text of the figure.',
    },
  ];
}

function showNumber(value: number | undefined): string {
  return value === undefined ? 'none' : `\`${value}\``;
}
