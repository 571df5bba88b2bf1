import type { Span } from '../model/seed.ts';
import { currencySigns } from '../parse/numbers/currency-signs.ts';
import { isInsideWord } from '../parse/numbers/find-numbers.ts';
import { skipCurrency } from '../parse/numbers/qualifier-before.ts';
import { hedgesBefore } from '../parse/numbers/qualifiers.ts';
import { scanNumbers } from '../parse/numbers/scan-numbers.ts';
import { toTokens, type Token } from '../parse/numbers/tokens.ts';
import { wordSet } from '../parse/numbers/word-set.ts';

const months = wordSet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** A number with its hedge, currency and percent sign: `nearly two thousand`, `$12–19 billion`, `5 per cent`. */
export interface NumberPhrase extends Span {
  value: number;
  /** High end, of a range or a vague magnitude. */
  max?: number;
  /** True for a magnitude in words: `hundreds`, `tens of thousands`. */
  isVague: boolean;
  /** `percent`, a currency (`dollar`), or `''`. */
  unit: string;
  /** True for the day of a date, which counts nothing: `July 15`. */
  isDay?: true;
}

/** All numbers that a text states, years and days included, with the words that belong to each. */
export function findNumberPhrases(text: string): NumberPhrase[] {
  const tokens = toTokens(partDays(text));
  return scanNumbers(tokens, (index) => isInsideWord(tokens, index)).map(
    ({ first, next, nextAfterHedge, value, max, form }) => {
      const sign = skipCurrency(tokens, first);
      const after = unitAfter(tokens, nextAfterHedge);
      return {
        start: tokens[skipHedge(tokens, sign)]?.start ?? 0,
        end: tokens[after.next - 1]?.end ?? text.length,
        value,
        ...(max !== undefined && { max }),
        isVague: form === 'vague',
        unit: (sign < first && currencySigns.get(tokens[first - 1]?.text ?? '')) || after.unit,
        ...(isDay(tokens, first, next, max ?? value) && { isDay: true as const }),
      };
    },
  );
}

/** `since June 27 to 2,137` is a day and a count, and no range; positions stay. */
function partDays(text: string): string {
  return text.replace(/(\p{L}+) (\d{1,2}) to (?=\d{1,3},\d{3})/gu, (found, word: string, day: string) =>
    months.has(word.toLowerCase()) ? `${word} ${day} ;; ` : found,
  );
}

/** Whether a number stands before or behind the name of a month. `may` is one only as `May`. */
function isDay(tokens: readonly Token[], first: number, next: number, value: number): boolean {
  const isMonth = (token: Token | undefined): boolean =>
    months.has(token?.lower ?? '') && (token?.lower !== 'may' || token.text === 'May');
  return Number.isInteger(value) && value >= 1 && value <= 31 && (isMonth(tokens[first - 1]) || isMonth(tokens[next]));
}

/** Percent or a currency in the words of a unit, e.g. `US dollars a year` -> `dollar`; `''` for anything else. */
export function toUnitClass(unit: string): string {
  const tokens = toTokens(unit);
  return tokens.map((_, index) => unitAfter(tokens, index).unit).find((found) => found !== '') ?? '';
}

function unitAfter(tokens: readonly Token[], index: number): { unit: string; next: number } {
  const [word = '', second = ''] = tokens.slice(index, index + 2).map(({ lower }) => lower);
  if (word === '%' || word === 'percent') return { unit: 'percent', next: index + 1 };
  if (word === 'per' && second === 'cent') return { unit: 'percent', next: index + 2 };
  if (word === 'us' && toCurrency(second)) return { unit: toCurrency(second), next: index + 2 };
  const currency = currencySigns.get(tokens[index]?.text.toUpperCase() ?? '') ?? toCurrency(word);
  return currency ? { unit: currency, next: index + 1 } : { unit: '', next: index };
}

/** `dollars` -> `dollar`; `''` for what is no currency. */
function toCurrency(word: string): string {
  const singular = word.replace(/s$/, '');
  return [...currencySigns.values()].includes(singular) ? singular : '';
}

function skipHedge(tokens: readonly Token[], end: number): number {
  const hedge = hedgesBefore.get(tokens[end - 1]?.lower ?? '')?.find(({ words }) => {
    const start = end - words.length;
    return start >= 0 && words.every((word, step) => tokens[start + step]?.lower === word);
  });
  return end - (hedge?.words.length ?? 0);
}
