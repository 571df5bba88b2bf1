import { isGlued, type Token } from '../../parse/numbers/tokens.ts';
import { isDay } from './calendar.ts';
import type { DateMatch } from './point.ts';

/**
 * A date in digits: `2025-07-16`, `16/07/2025`, `07/16/2025`, `16.07.2025`. Where day and month could change
 * places (`05/06/2025`) it is found and stays unresolved.
 */
export function numericDateAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  if (tokens[index]?.kind !== 'digits' || isInPath(tokens, index)) return undefined;
  return dottedDate(tokens, index) ?? partedDate(tokens, index) ?? monthDate(tokens, index);
}

/** True for what an address goes on with: `example.org/2025/07/16`. */
function isInPath(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === '/' && isGlued(tokens, index);
}

/** `2025-07-16`, `2025/07/16`, `16/07/2025`, `16-07-2025`. */
function partedDate(tokens: readonly Token[], index: number): DateMatch | undefined {
  const [a, first, b, second, c] = tokens.slice(index, index + 5);
  if (a === undefined || b?.kind !== 'digits' || c?.kind !== 'digits') return undefined;
  if (first?.text !== second?.text || !['-', '/', '‑'].includes(first?.text ?? '')) return undefined;
  if (![1, 2, 3, 4].every((step) => isGlued(tokens, index + step))) return undefined;
  return toMatch(index, index + 5, [a.text, b.text, c.text]);
}

/** `2025-07`, `07/2025`; "2025-26" is a pair of years. */
function monthDate(tokens: readonly Token[], index: number): DateMatch | undefined {
  const [a, joint, b] = tokens.slice(index, index + 3);
  if (a === undefined || b?.kind !== 'digits' || !isGlued(tokens, index + 1) || !isGlued(tokens, index + 2))
    return undefined;
  const isYearFirst =
    joint?.text === '-' && /^(?:19|20)\d\d$/.test(a.text) && Number(b.text) <= Number(a.text.slice(2));
  const isYearLast = joint?.text === '/' && /^(?:19|20)\d\d$/.test(b.text);
  const [year, month] = isYearFirst ? [a.text, b.text] : [b.text, a.text];
  if (!(isYearFirst || isYearLast) || !/^(?:0[1-9]|1[0-2])$/.test(month)) return undefined;
  return { first: index, next: index + 3, point: { kind: 'month', year: Number(year), month: Number(month) } };
}

/** `16.07.2025` comes as the decimal `16.07` and the rest. */
function dottedDate(tokens: readonly Token[], index: number): DateMatch | undefined {
  const [head, dot, year] = tokens.slice(index, index + 3);
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(head?.text ?? '');
  if (parts === null || dot?.text !== '.' || !isGlued(tokens, index + 1) || !isGlued(tokens, index + 2))
    return undefined;
  return toMatch(index, index + 3, [parts[1] as string, parts[2] as string, year?.text ?? '']);
}

function toMatch(first: number, next: number, [a, b, c]: [string, string, string]): DateMatch | undefined {
  if (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(b) && /^\d{1,2}$/.test(c)) {
    return dayMatch(first, next, Number(a), Number(b), Number(c));
  }
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:1[5-9]|20)\d\d$/.test(c)) return undefined;
  const [one, two, year] = [Number(a), Number(b), Number(c)];
  if (one <= 12 && two <= 12 && one !== two) return { first, next, point: { kind: 'unresolved', value: `${c}-XX-XX` } };
  return dayMatch(first, next, year, one > 12 ? two : one, one > 12 ? one : two);
}

function dayMatch(first: number, next: number, year: number, month: number, day: number): DateMatch | undefined {
  return isDay(year, month, day) ? { first, next, point: { kind: 'day', year, month, day } } : undefined;
}
