import type { ParsedNumber } from './number-at.ts';
import { smallNumbers } from './number-words.ts';
import { scaleProduct } from './scale-product.ts';
import { type Token, wordAt } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Units of time and play: "two in three days" is no ratio. */
const spans = wordSet(`
  second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades
  game games match matches start starts season seasons attempt attempts round rounds set sets inning innings
`);

/** `one in five`, `two out of three`, `1 in every 10`: a part of a whole. */
export function ratioAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  const part = wholeNumberAt(tokens, index);
  const start = wholeStart(tokens, index + 1);
  const whole = start === undefined ? undefined : wholeNumberAt(tokens, start);
  if (part === undefined || start === undefined || whole === undefined) return undefined;
  const isProper = part >= 1 && part < whole && whole <= 100_000;
  // "four in 2024" and "two in three days" are no ratios.
  if (!isProper || spans.has(wordAt(tokens, start + 1)) || (whole > 20 && whole % 10 !== 0)) return undefined;
  if (part > 9 && tokens[index + 1]?.lower === 'in') return undefined;
  return { value: scaleProduct(part / whole, 1), next: start + 1, factor: 1, form: 'fraction' };
}

/** Index of the whole behind "in", "in every", "out of", "out of every". */
function wholeStart(tokens: readonly Token[], index: number): number | undefined {
  const word = tokens[index]?.lower;
  const isOut = word === 'out' && tokens[index + 1]?.lower === 'of';
  if (word !== 'in' && !isOut) return undefined;
  const at = isOut ? index + 2 : index + 1;
  return tokens[at]?.lower === 'every' ? at + 1 : at;
}

function wholeNumberAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token?.kind === 'digits') {
    const isYear = /^(?:19|20)\d\d$/.test(token.text);
    return /^\d{1,3}(?:,?\d{3})?$/.test(token.text) && !isYear ? Number(token.text.replace(',', '')) : undefined;
  }
  return smallNumbers.get(token?.lower ?? '');
}
