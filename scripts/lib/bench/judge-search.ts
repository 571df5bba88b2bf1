import type { JudgedQuery } from '../../../tests/search/judged-queries.ts';

/** What a search gave for a query. */
export interface SearchedQuery {
  judged: JudgedQuery;
  /** Addresses of all results from the root of the site, best first. */
  results: readonly string[];
  /** Addresses of the names that are offered where there is no result. */
  offered: readonly string[];
}

/** What is known of the site for judging. */
export interface Judge {
  /** Whether an address is one that an expected id or address stands for. */
  isRight: (address: string, expected: string) => boolean;
  /** Whether what stands at an address holds a form in so many words. */
  holds: (address: string, form: string) => boolean;
}

/** How good a search is, each between 0 and 1. */
export interface SearchScore {
  /** Mean reciprocal rank of the first right answer, over all queries that have one. */
  meanReciprocalRank: number;
  /** Share of the queries for figures and ranges that have results, all of which hold the value. */
  figureExactness: number;
  /** Share of the queries for what no text holds that have no result. */
  absentRefused: number;
}

const isFigure = ({ kind }: JudgedQuery): boolean => kind === 'figure' || kind === 'range';

/** Scores a search. */
export function scoreSearch(searched: readonly SearchedQuery[], judge: Judge): SearchScore {
  const present = searched.filter(({ judged }) => judged.expected.length > 0);
  const figures = searched.filter(({ judged }) => isFigure(judged));
  const absent = searched.filter(({ judged }) => judged.expected.length === 0);
  return {
    meanReciprocalRank: mean(present.map((one) => reciprocalRank(one, judge))),
    figureExactness: mean(figures.map((one) => Number(isExact(one, judge)))),
    absentRefused: mean(absent.map(({ results }) => Number(results.length === 0))),
  };
}

/** 1 where the first answer is right, 1/2 where the second is, 0 where none is. */
export function reciprocalRank({ judged, results, offered }: SearchedQuery, { isRight }: Judge): number {
  const rank = [...results, ...offered].findIndex((address) => judged.expected.some((one) => isRight(address, one)));
  return rank < 0 ? 0 : 1 / (rank + 1);
}

/** Whether there are results and each holds one of the forms that were judged; true where none were. */
export function isExact({ judged: { forms }, results }: SearchedQuery, { holds }: Judge): boolean {
  if (forms === undefined) return true;
  return results.length > 0 && results.every((address) => forms.some((form) => holds(address, form)));
}

/** Whether a text holds a form as whole words and whole numbers: `185` does not stand in `1,859` or `185,000`. */
export function holdsForm(text: string, form: string): boolean {
  const words = form.split(' ').map((word) => RegExp.escape(word));
  return new RegExp(String.raw`(?<![\p{L}\d]|\d[.,])${words.join(String.raw`\s+`)}(?![\p{L}\d]|[.,]\d)`, 'iu').test(
    text,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
