import type { ParsedNumber } from './number-at.ts';
import { fractionSigns, scales, shortScales } from './number-words.ts';
import { currencySigns } from './currency-signs.ts';
import { wordSet } from './word-set.ts';
import { isGlued, isHyphen, type Token, wordAt } from './tokens.ts';
import { scaleProduct } from './scale-product.ts';

const lengthWords = wordSet(`
  high tall long wide deep away apart above below race sprint final hurdles freestyle butterfly backstroke
  breaststroke relay underground underwater runner runners champion
`);

/** Longer rows of digits are codes. */
const highest = 1e21;

/** Value of digits with any grouping: `10,444.5`, `1,00,000`, `10 000`, `1.200.000`. */
function parseDigits(digits: string): number {
  const isGroupedByDots = /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits);
  if (/^\d{1,3},\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  return Number(digits.replace(isGroupedByDots ? /\./g : /[,\s]/g, ''));
}

/** A number that begins with digits, with its scale and a fraction: `12 billion`, `5bn`, `2½`, `2 1/2`, `3 dozen`. */
export function digitsAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  const first = tokens[index];
  if (first?.kind !== 'digits') return undefined;
  const fraction = fractionAfter(tokens, index);
  const value = fraction.value + (fraction.replaces ? 0 : parseDigits(first.text));
  if (value >= highest) return undefined;
  const scaled = scaleAfter(tokens, index, fraction.next);
  return { value: scaleProduct(value, scaled.factor), next: scaled.next, factor: scaled.factor, form: 'digits' };
}

/** `½` or `1/2` behind a whole number, or the fraction itself where there is no whole (`3/4`). */
function fractionAfter(tokens: readonly Token[], index: number): { value: number; replaces: boolean; next: number } {
  const sign = fractionSigns.get(tokens[index + 1]?.text ?? '');
  if (sign !== undefined) return { value: sign, replaces: false, next: index + 2 };
  const after = slashFraction(tokens, index + 1);
  if (after !== undefined && !isGlued(tokens, index + 1)) return { value: after, replaces: false, next: index + 4 };
  const itself = slashFraction(tokens, index);
  if (itself !== undefined) return { value: itself, replaces: true, next: index + 3 };
  return { value: 0, replaces: false, next: index + 1 };
}

/** Only proper fractions with a small denominator: `9/11` and `24/7` are something else. */
function slashFraction(tokens: readonly Token[], index: number): number | undefined {
  const [top, slash, bottom] = tokens.slice(index, index + 3);
  if (top?.kind !== 'digits' || slash?.text !== '/' || bottom?.kind !== 'digits') return undefined;
  if (!isGlued(tokens, index + 1) || !isGlued(tokens, index + 2)) return undefined;
  const [numerator, denominator] = [Number(top.text), Number(bottom.text)];
  const isFraction = numerator >= 1 && numerator < denominator && [2, 3, 4, 5, 8, 10].includes(denominator);
  return isFraction ? numerator / denominator : undefined;
}

/** Scale words and short scales behind digits; `5 thousand million` multiplies twice. */
function scaleAfter(tokens: readonly Token[], first: number, index: number): { factor: number; next: number } {
  let factor = 1;
  let next = index;
  for (let round = 0; round < 2; round += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    const isHyphenated = token.text === '-' && isGlued(tokens, next) && isGlued(tokens, next + 1);
    const word = isHyphenated ? tokens[next + 1] : token;
    const isMetre = word?.lower === 'm' && isMetreAt(tokens, first, next);
    const step = isMetre ? undefined : scaleOf(word, isHyphenated || isGlued(tokens, next));
    if (step === undefined) break;
    factor *= step;
    next += isHyphenated ? 2 : 1;
  }
  return { factor, next };
}

function scaleOf(token: Token | undefined, isTouching: boolean): number | undefined {
  if (token?.kind !== 'word') return undefined;
  if (token.lower === 'dozen') return 12;
  const scale = scales.get(token.lower);
  if (scale !== undefined) return scale;
  const isSafeApart = token.lower.length > 1 && token.lower !== 'mil';
  return isTouching || isSafeApart ? shortScales.get(token.lower) : undefined;
}

/** "3m-high", "the 100m race": a length; without such words and with a currency sign `m` is a million. */
function isMetreAt(tokens: readonly Token[], first: number, index: number): boolean {
  if (currencySigns.has(tokens[first - 1]?.text ?? '')) return false;
  const behind = isHyphen(tokens[index + 1]) ? index + 2 : index + 1;
  return lengthWords.has(wordAt(tokens, behind));
}
