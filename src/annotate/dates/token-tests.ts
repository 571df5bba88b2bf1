import { months } from './date-words.ts';
import { wordSet } from '../../parse/numbers/word-set.ts';
import { isGlued, type Token } from '../../parse/numbers/tokens.ts';

/** Words that make the month certain where its name is another word as well ("may", "march"). */
export const beforeMonth = wordSet(`
  in of since by until till from last next this early late mid earlier later between during before after through to
  and for end beginning previous around or
`);

/** Month named by the token, 1 to 12, where it can be nothing else; `next` is the index behind its full stop. */
export function monthAt(tokens: readonly Token[], index: number): { month: number; next: number } | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const month = months.get(token.lower);
  if (month === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  const hasStop = tokens[index + 1]?.text === '.' && isGlued(tokens, index + 1);
  const isShort = token.lower.length <= 4 && !['may', 'june', 'july'].includes(token.lower);
  const next = isShort && hasStop ? index + 2 : index + 1;
  if (isShort || token.lower === 'may' || token.lower === 'march') {
    const isBesideNumber =
      tokens[next]?.kind === 'digits' || isDayNumber(tokens[index - 1]) || isOrdinalDay(tokens, index - 2);
    const isIntroduced = beforeMonth.has(tokens[index - 1]?.lower ?? '') || isBeforeYear(tokens, next);
    if (!isBesideNumber && !(isIntroduced && token.lower !== 'sep')) return undefined;
  }
  return { month, next };
}

/** Digits that can be a day of the month. */
export function isDayNumber(token: Token | undefined): boolean {
  return (
    token?.kind === 'digits' && /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31
  );
}

/** `27th`: digits with an ordinal ending that touches them. */
function isOrdinalDay(tokens: readonly Token[], index: number): boolean {
  return isDayNumber(tokens[index]) && isOrdinalEnding(tokens, index + 1);
}

export function isOrdinalEnding(tokens: readonly Token[], index: number): boolean {
  return isGlued(tokens, index) && /^(?:st|nd|rd|th)$/.test(tokens[index]?.lower ?? '');
}

/** Four digits that can be a year of the calendar. */
export function isYearNumber(token: Token | undefined): boolean {
  return token?.kind === 'digits' && /^(?:1[5-9]|20)\d\d$/.test(token.text);
}

/** True where a year follows, behind a comma or "of" or directly. */
function isBeforeYear(tokens: readonly Token[], index: number): boolean {
  const skipped = [',', 'of'].includes(tokens[index]?.lower ?? '') ? index + 1 : index;
  return isYearNumber(tokens[skipped]);
}

/** The day of the month at `index`: `27`, `27th`. */
export function dayAt(tokens: readonly Token[], index: number): { day: number; next: number } | undefined {
  const token = tokens[index];
  if (token === undefined || !isDayNumber(token)) return undefined;
  const next = isOrdinalEnding(tokens, index + 1) ? index + 2 : index + 1;
  return { day: Number(token.text), next };
}
