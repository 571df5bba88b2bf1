import type { Span } from '../../model/seed.ts';

/** A word, a number in digits, or one other character that is no white space. */
export interface Token extends Span {
  text: string;
  /** In lower case; a possessive always with the straight apostrophe. */
  lower: string;
  kind: 'digits' | 'word' | 'mark';
}

/** A year with the sign of a note behind it (`in 2023.2 Some`); digits with a decimal comma where a unit makes it sure (`1,5 million`), with grouping (`10,444`, `1,00,000`, `10 000`, `1.200.000`), with decimals, or plain. */
const digits = [
  '(?:19|20)\\d\\d(?=\\.\\d{1,2}\\s+\\p{Lu})',
  '\\d{1,3},\\d{1,2}(?=\\s?(?:%|€|percent|per cent|million|billion|euros?\\b))',
  '\\d{1,3}(?:,\\d{2,3}){0,8},\\d{3}(?!\\d)(?:\\.\\d+)?',
  '(?<![\\d.,])[1-9]\\d{0,2}(?:[ \\u00A0\\u2009\\u202F]\\d{3}){1,6}(?!,?\\d)(?:\\.\\d+)?',
  '\\d{1,3}(?:\\.\\d{3}){2,8}(?!\\d)',
  '\\d+(?:\\.\\d+)?',
  '(?<![\\w.”’")\\]])\\.\\d+',
].join('|');
/** A word with its inner apostrophes (`O'Neill`, `won't`); a possessive `'s` is a token of its own. */
const word = "\\p{L}[\\p{L}\\p{M}]*(?:['’](?!s(?![\\p{L}\\p{M}]))\\p{L}+)*";
const tokenPattern = new RegExp(`(${digits})|(${word})|['’]s(?![\\p{L}\\p{M}])|\\S`, 'gu');

/** Parts a stretch of text into tokens; offsets count from the start of `text` plus `offset`. */
export function toTokens(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const [raw, number, letters] = match;
    const start = match.index + offset;
    const kind = number !== undefined ? 'digits' : letters !== undefined ? 'word' : 'mark';
    const lower = kind === 'word' ? raw.toLowerCase() : raw === '’s' ? "'s" : raw;
    tokens.push({ start, end: start + raw.length, text: raw, lower, kind });
  }
  return tokens;
}

/** Lower-case word or mark at an index, empty behind the ends. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** True where no white space stands between a token and the one before it. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token !== undefined && before !== undefined && before.end === token.start;
}

/** True for a hyphen or a dash of any length. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑‒–—]$/.test(token.text);
}
