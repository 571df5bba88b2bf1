import { isGlued, wordAt } from '../../parse/numbers/tokens.ts';
import type { Mask } from './mask-tokens.ts';

const zones = /^(?:gmt|utc|est|edt|pst|pdt|cet|cest|ict|bst|ist|hrs|hours)$/;

/** A time of day: `10:30`, `8 p.m.`, `11.30am`, `0830 GMT`, `5 o'clock`, `2:15:30`. */
export const maskClock: Mask = (tokens, index) => {
  const token = tokens[index];
  if (token?.kind !== 'digits') return undefined;
  let next = index + 1;
  while (
    wordAt(tokens, next) === ':' &&
    isGlued(tokens, next) &&
    tokens[next + 1]?.kind === 'digits' &&
    isGlued(tokens, next + 1)
  ) {
    next += 2;
  }
  const hasColon = next > index + 1;
  if (hasColon || /^\d{1,2}(?:\.\d\d)?$/.test(token.text)) {
    const end = halfDayEnd(tokens, next);
    if (end !== undefined) return end;
    if (/^o['’]clock$/.test(wordAt(tokens, next))) return next + 1;
  }
  if (hasColon) return next;
  const isMilitary = /^[0-2]\d[0-5]\d$/.test(token.text);
  return isMilitary && zones.test(wordAt(tokens, next)) ? next + 1 : undefined;
};

/** Index behind "am", "p.m." and the like. */
function halfDayEnd(tokens: Parameters<Mask>[0], index: number): number | undefined {
  const word = wordAt(tokens, index);
  if (word === 'am' || word === 'pm') return index + 1;
  const isDotted =
    (word === 'a' || word === 'p') && wordAt(tokens, index + 1) === '.' && wordAt(tokens, index + 2) === 'm';
  if (!isDotted || !isGlued(tokens, index + 1) || !isGlued(tokens, index + 2)) return undefined;
  return wordAt(tokens, index + 3) === '.' && isGlued(tokens, index + 3) ? index + 4 : index + 3;
}
