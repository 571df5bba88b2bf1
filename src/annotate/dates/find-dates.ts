import type { DateAnnotation } from '../../model/annotation.ts';
import { toTokens, type Token } from '../../parse/numbers/tokens.ts';
import type { Step } from '../annotate.ts';
import { parseDay } from './calendar.ts';
import { dateAt } from './date-at.ts';
import { joinDateRanges } from './date-ranges.ts';
import { leanOf } from './lean.ts';
import type { DateMatch } from './point.ts';
import { resolve } from './resolve.ts';

/** Adds the date expressions of all paragraphs; a date never runs across the end of a paragraph. */
export const findDates: Step = (draft) => {
  const { text, paragraphs } = draft.seed;
  const published = draft.published !== undefined && parseDay(draft.published) ? draft.published : undefined;
  const dates = paragraphs.flatMap(({ start, end }) => {
    const tokens = toTokens(text.slice(start, end), start);
    return matchDates(tokens).map((match) => toAnnotation(text, tokens, match, published));
  });
  return { ...draft, annotations: [...draft.annotations, ...dates] };
};

function matchDates(tokens: readonly Token[]): DateMatch[] {
  const matches: DateMatch[] = [];
  let index = 0;
  while (index < tokens.length) {
    const match = dateAt(tokens, index);
    if (match !== undefined) matches.push(match);
    index = match?.next ?? index + 1;
  }
  return joinDateRanges(tokens, matches);
}

function toAnnotation(
  text: string,
  tokens: readonly Token[],
  match: DateMatch,
  published: string | undefined,
): DateAnnotation {
  const start = (tokens[match.first] as Token).start;
  const end = (tokens[match.next - 1] as Token).end;
  const { from, to, value, inferred } = resolve(match.point, published, leanOf(tokens, match));
  return {
    type: 'date',
    start,
    end,
    text: text.slice(start, end),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(value !== undefined && { value }),
    ...(inferred === true && { inferred }),
  };
}
