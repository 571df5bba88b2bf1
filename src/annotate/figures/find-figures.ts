import type { DateAnnotation, FigureAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/seed.ts';
import { scanNumbers } from '../../parse/numbers/scan-numbers.ts';
import { toTokens, type Token } from '../../parse/numbers/tokens.ts';
import type { Step } from '../annotate.ts';
import { readsAsEnglish } from '../language/reads-as-english.ts';
import { maskTokens } from './mask-tokens.ts';
import { readFigure, type FigureReading } from './read-figure.ts';

/** Adds the figures of all paragraphs; it runs after the dates, whose numbers are no figures. */
export const findFigures: Step = (draft) => {
  const { text, paragraphs } = draft.seed;
  const dates = draft.annotations.filter((annotation) => annotation.type === 'date').filter(masksNumbers);
  let next = 0;
  const figures = paragraphs.flatMap((paragraph) => {
    const first = next;
    while (next < dates.length && (dates[next] as Span).start < paragraph.end) next += 1;
    return figuresIn(text, paragraph, dates.slice(first, next));
  });
  return { ...draft, annotations: [...draft.annotations, ...figures] };
};

function figuresIn(text: string, { start, end }: Span, dates: readonly Span[]): FigureAnnotation[] {
  const tokens = toTokens(text.slice(start, end), start);
  // Most paragraphs hold no number, and need no mask.
  let masked: ReadonlySet<number> | undefined;
  const isMasked = (index: number): boolean => (masked ??= maskTokens(tokens, dates)).has(index);
  const numbers = scanNumbers(tokens, isMasked);
  if (numbers.length === 0 || !readsAsEnglish(text.slice(start, end))) return [];
  const isTitle = isTitleCase(tokens);
  return numbers
    .map((number) => readFigure(tokens, number, isTitle))
    .filter((reading) => reading !== undefined)
    .map((reading) => toAnnotation(text, tokens, reading));
}

/** "two days ago" is a date and holds a figure, the two days; the numbers in other dates are none. */
function masksNumbers({ text }: DateAnnotation): boolean {
  return !/\s(?:ago|earlier|later|from\s+now)$/i.test(text);
}

/** True where most words of a paragraph begin with a capital, as in a heading. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && lower.length > 3);
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return words.length > 0 && capitals.length / words.length > 0.75;
}

function toAnnotation(text: string, tokens: readonly Token[], reading: FigureReading): FigureAnnotation {
  const { first, next, value, max, qualifier, unit, kind } = reading;
  const start = (tokens[first] as Token).start;
  const end = (tokens[next - 1] as Token).end;
  return {
    type: 'figure',
    start,
    end,
    text: text.slice(start, end),
    value,
    ...(max !== undefined && { max }),
    ...(qualifier && { qualifier }),
    unit,
    kind,
  };
}
