import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { isBareYear } from './bare-year.ts';
import { ordinals, seasons } from './date-words.ts';
import type { DateMatch, Point } from './point.ts';
import { isOrdinalEnding, isYearNumber } from './token-tests.ts';

/** A year or more: `2025`, `2019–2021`, `fiscal 2024`, `the 1990s`, `the 19th century`, `summer 2025`. */
export function yearDateAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  const hasArticle = wordAt(tokens, index) === 'the';
  const start = hasArticle ? index + 1 : index;
  const match = decade(tokens, start) ?? century(tokens, start) ?? season(tokens, start) ?? fiscal(tokens, start);
  if (match !== undefined) return { first: index, ...match };
  if (!hasArticle)
    return isYearNumber(tokens[index]) && isBareYear(tokens, index) ? year(tokens, index, index) : undefined;
  const isNamed = wordAt(tokens, start) === 'year' && isYearNumber(tokens[start + 1]);
  return isNamed ? year(tokens, index, start + 1) : undefined;
}

type Match = Omit<DateMatch, 'first'>;

function year(tokens: readonly Token[], first: number, index: number): DateMatch {
  const value = Number(tokens[index]?.text);
  const isJoined = isHyphen(tokens[index + 1]) || tokens[index + 1]?.text === '/';
  const last = isJoined ? lastYear(tokens, index, value) : undefined;
  if (last === undefined) return { first, next: index + 1, point: { kind: 'year', year: value } };
  return { first, next: index + 3, point: { kind: 'year', year: value, lastYear: last } };
}

/** `2019–2021`, `2019-20`, `2019/20`. */
function lastYear(tokens: readonly Token[], index: number, first: number): number | undefined {
  const text = tokens[index + 2]?.text ?? '';
  if (!isGlued(tokens, index + 1) && isGlued(tokens, index + 2)) return undefined;
  if (tokens[index + 3]?.text === '-' && isGlued(tokens, index + 3)) return undefined;
  const isShort = /^\d\d$/.test(text);
  if (!isShort && !isYearNumber(tokens[index + 2])) return undefined;
  const last = isShort ? Math.floor(first / 100) * 100 + Number(text) : Number(text);
  return last > first && last - first < 200 ? last : undefined;
}

/** `1990s`, `1990's`, `'90s`, `the 90s`. */
function decade(tokens: readonly Token[], index: number): Match | undefined {
  const hasMark = /^['’‘]$/.test(wordAt(tokens, index)) && isGlued(tokens, index + 1);
  const at = hasMark ? index + 1 : index;
  const token = tokens[at];
  if (token?.kind !== 'digits' || !isGlued(tokens, at + 1)) return undefined;
  const ending = wordAt(tokens, at + 1);
  // "in 1990's crisis" speaks of one year: the apostrophe makes a decade only behind an article.
  if (ending !== 's' && !(ending === "'s" && wordAt(tokens, at - 1) === 'the')) return undefined;
  if (/^(?:1[5-9]|20)\d0$/.test(token.text)) return { next: at + 2, point: decadePoint(Number(token.text)) };
  // "the 90s" needs its article or apostrophe: "in his 30s" is an age.
  const isNamed = hasMark || wordAt(tokens, at - 1) === 'the';
  if (!isNamed || !/^[2-9]0$/.test(token.text)) return undefined;
  return { next: at + 2, point: decadePoint(1900 + Number(token.text)) };
}

function decadePoint(first: number): Point {
  return { kind: 'year', year: first, lastYear: first + 9 };
}

/** `19th century`, `nineteenth century`, `twenty-first-century`. */
function century(tokens: readonly Token[], index: number): Match | undefined {
  const number = ordinalAt(tokens, index);
  if (number === undefined || number.value < 1 || number.value > 30) return undefined;
  const noun = isHyphen(tokens[number.next]) ? number.next + 1 : number.next;
  if (wordAt(tokens, noun) !== 'century') return undefined;
  return { next: noun + 1, point: { kind: 'year', year: number.value * 100 - 99, lastYear: number.value * 100 } };
}

function ordinalAt(tokens: readonly Token[], index: number): { value: number; next: number } | undefined {
  const token = tokens[index];
  if (token?.kind === 'digits') {
    return isOrdinalEnding(tokens, index + 1) ? { value: Number(token.text), next: index + 2 } : undefined;
  }
  const isTwenties = token?.lower === 'twenty' && isHyphen(tokens[index + 1]);
  const value = ordinals.get(wordAt(tokens, isTwenties ? index + 2 : index));
  if (value === undefined) return undefined;
  return isTwenties ? { value: 20 + value, next: index + 3 } : { value, next: index + 1 };
}

/** `summer 2025`, `summer of 2025`. */
function season(tokens: readonly Token[], index: number): Match | undefined {
  const code = seasons.get(wordAt(tokens, index));
  if (code === undefined) return undefined;
  const at = wordAt(tokens, index + 1) === 'of' ? index + 2 : index + 1;
  if (!isYearNumber(tokens[at])) return undefined;
  return { next: at + 1, point: { kind: 'season', code, year: Number(tokens[at]?.text) } };
}

/** `fiscal 2024`, `financial year 2024`, `FY2024`: it begins on different days, so that it has a value and no days. */
function fiscal(tokens: readonly Token[], index: number): Match | undefined {
  const word = wordAt(tokens, index);
  if (word !== 'fiscal' && word !== 'fy' && word !== 'financial') return undefined;
  const at = wordAt(tokens, index + 1) === 'year' ? index + 2 : index + 1;
  if (!isYearNumber(tokens[at])) return undefined;
  return { next: at + 1, point: { kind: 'unresolved', value: `FY${tokens[at]?.text}` } };
}
