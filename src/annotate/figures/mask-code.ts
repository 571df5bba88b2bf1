import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { shortScales, scales } from '../../parse/numbers/number-words.ts';
import { currencyWords } from './currency-words.ts';
import type { Mask } from './mask-tokens.ts';
import { measureUnits, touchingUnits } from './measure-units.ts';
import { timeUnits } from './time-units.ts';

/** Most tokens that an address is looked for in. */
const longestRun = 60;

/** Digits in addresses, phone numbers, codes, versions and notes: `x.com/2025`, `+855 12 345 678`, `5G`, `[12]`, `(2)`. */
export const maskCode: Mask = (tokens, index) =>
  maskAddress(tokens, index) ??
  maskPhone(tokens, index) ??
  maskVersion(tokens, index) ??
  maskSuffix(tokens, index) ??
  maskNote(tokens, index);

/** A run without white space that holds `@`, `://` or `www.`, or begins with `#` or `@`. */
function maskAddress(tokens: readonly Token[], index: number): number | undefined {
  if (isGlued(tokens, index) && !/^[#@]$/.test(wordAt(tokens, index))) return undefined;
  const end = runEnd(tokens, index);
  if (end - index < 2) return undefined;
  const first = wordAt(tokens, index);
  if (first === '@' || (first === '#' && tokens[index + 1]?.kind === 'word') || first === 'www') return end;
  const run = tokens.slice(index, end);
  const isAddress = run.some(({ text }, at) => text === '@' || (text === '/' && run[at + 1]?.text === '/'));
  return isAddress ? end : undefined;
}

function runEnd(tokens: readonly Token[], index: number): number {
  let end = index + 1;
  while (end < index + longestRun && isGlued(tokens, end)) end += 1;
  return end;
}

/** Three groups of digits or more, a leading plus or zero, or groups in brackets: `+855 12 345 678`, `(023) 123-4567`, `555-1234`. */
function maskPhone(tokens: readonly Token[], index: number): number | undefined {
  const first = tokens[index];
  const hasPlus = first?.text === '+' && tokens[index + 1]?.kind === 'digits' && isGlued(tokens, index + 1);
  if (first?.kind !== 'digits' && !hasPlus) return undefined;
  let end = index + 1;
  let groups = hasPlus ? 0 : 1;
  for (; end < Math.min(tokens.length, index + longestRun); end += 1) {
    const token = tokens[end];
    if (token?.kind === 'digits') groups += 1;
    else if (!/^[-‑()]$/.test(token?.text ?? '') || !isGlued(tokens, end)) break;
  }
  while (end > index + 1 && tokens[end - 1]?.kind !== 'digits') end -= 1;
  const hasZero = /^0\d/.test(first?.text ?? '');
  const isLong = tokens.slice(index, end).reduce((sum, { text }) => sum + text.replace(/\D/g, '').length, 0) >= 7;
  if (hasPlus) return isLong ? end : undefined;
  const isLocal =
    groups === 2 &&
    isHyphen(tokens[index + 1]) &&
    /^\d{3}$/.test(first?.text ?? '') &&
    /^\d{4}$/.test(tokens[end - 1]?.text ?? '');
  return (isLong && (groups >= 3 || hasZero)) || isLocal ? end : undefined;
}

/** `1.2.3`, `192.168.0.1`: more than one point between digits. */
function maskVersion(tokens: readonly Token[], index: number): number | undefined {
  if (tokens[index]?.kind !== 'digits') return undefined;
  let end = index + 1;
  while (
    wordAt(tokens, end) === '.' &&
    tokens[end + 1]?.kind === 'digits' &&
    isGlued(tokens, end) &&
    isGlued(tokens, end + 1)
  )
    end += 2;
  return end > index + 1 ? end : undefined;
}

/** Digits that letters touch which are no unit and no scale: `5G`, `3D`, `747s`, `4x4`, `12A`. */
function maskSuffix(tokens: readonly Token[], index: number): number | undefined {
  const suffix = tokens[index + 1];
  if (tokens[index]?.kind !== 'digits' || suffix?.kind !== 'word' || !isGlued(tokens, index + 1)) return undefined;
  const { lower, text } = suffix;
  const isUnit = measureUnits.has(lower) || timeUnits.has(lower) || touchingUnits.has(text) || currencyWords.has(lower);
  const isScale = shortScales.has(lower) || scales.has(lower);
  const isScreen = lower === 'k' && /^[248]$/.test(tokens[index]?.text ?? '') && wordAt(tokens, index - 1) !== '$';
  const isKnown = !isScreen && (isUnit || isScale || /^(?:p|pc|percent|plus|odd|yo|x)$/.test(lower));
  if (isKnown && !(lower === 'x' && tokens[index + 2]?.kind === 'digits')) return undefined;
  return tokens[index + 2]?.kind === 'digits' && isGlued(tokens, index + 2) ? index + 3 : index + 2;
}

/** `[12]`, `(2)`: notes and numbers of points. */
function maskNote(tokens: readonly Token[], index: number): number | undefined {
  if (tokens[index]?.kind !== 'digits' || !/^\d{1,2}$/.test(tokens[index]?.text ?? '')) return undefined;
  const opener = wordAt(tokens, index - 1);
  const closer = wordAt(tokens, index + 1);
  const isBracketed = opener === '[' && closer === ']';
  const isNote = isBracketed || (opener === '(' && closer === ')' && !isBehindName(tokens, index - 2));
  return isNote || isPoint(tokens, index) ? index + 1 : undefined;
}

/** "… point. 2. Second point": a number between two full stops, before a new sentence. */
function isPoint(tokens: readonly Token[], index: number): boolean {
  const opener = tokens[index - 1];
  const isFirst = opener === undefined || /^[.!?]$/.test(opener.text);
  return isFirst && /^[.)]$/.test(wordAt(tokens, index + 1)) && /^\p{Lu}/u.test(tokens[index + 2]?.text ?? '');
}

/** "Chan Dara (35)" gives an age. */
function isBehindName(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '');
}
