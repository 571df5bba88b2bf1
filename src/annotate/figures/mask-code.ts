import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { shortScales, scales } from '../../parse/numbers/number-words.ts';
import { currencyWords } from './currency-words.ts';
import type { Mask } from './mask-tokens.ts';
import { measureUnits, touchingUnits } from './measure-units.ts';
import { timeUnits } from './time-units.ts';

/** Most tokens that an address is looked for in. */
const longestRun = 60;

/** Digits in addresses, symbols of documents, phone numbers, codes, versions and notes: `x.com/2025`, `A/60/47`, `+855 12 345 678`, `5G`, `[12]`, `(2)`. */
export const maskCode: Mask = (tokens, index) =>
  maskAddress(tokens, index) ??
  maskSymbol(tokens, index) ??
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

/** A run without white space that begins with capitals and a slash: `A/HRC/60/47`, `PK/2025`. */
function maskSymbol(tokens: readonly Token[], index: number): number | undefined {
  const isSymbol = /^\p{Lu}+$/u.test(tokens[index]?.text ?? '') && wordAt(tokens, index + 1) === '/';
  return isSymbol && isGlued(tokens, index + 1) ? runEnd(tokens, index) : undefined;
}

function runEnd(tokens: readonly Token[], index: number): number {
  let end = index + 1;
  while (end < index + longestRun && isGlued(tokens, end)) end += 1;
  return end;
}

/** Groups of digits with a leading plus or zero, or with hyphens or brackets: `+855 12 345 678`, `(023) 123-4567`, `555-1234`. */
function maskPhone(tokens: readonly Token[], index: number): number | undefined {
  const first = tokens[index];
  const hasPlus = first?.text === '+' && tokens[index + 1]?.kind === 'digits' && isGlued(tokens, index + 1);
  if (first?.kind !== 'digits' && !hasPlus) return undefined;
  let end = index + 1;
  let groups = hasPlus ? 0 : 1;
  for (; end < Math.min(tokens.length, index + longestRun); end += 1) {
    const token = tokens[end];
    if (/^\d[\d\s]*$/.test(token?.text ?? '')) groups += 1;
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
  const hasMarks = groups >= 3 && tokens.slice(index, end).some(({ kind }) => kind === 'mark');
  return (isLong && (hasMarks || hasZero)) || isLocal ? end : undefined;
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

/** `[12]`, `(2)`, `organizations.1`, `in 2023.2 Some`: notes and numbers of points. */
function maskNote(tokens: readonly Token[], index: number): number | undefined {
  if (tokens[index]?.kind !== 'digits' || !/^\d{1,2}$/.test(tokens[index]?.text ?? '')) return undefined;
  const opener = wordAt(tokens, index - 1);
  const closer = wordAt(tokens, index + 1);
  const isBracketed = opener === '[' && closer === ']';
  const isAge = isBehindName(tokens, index - 2) && wordAt(tokens, index).length === 2;
  const isNote = isBracketed || (opener === '(' && closer === ')' && !isAge);
  return isNote || isNoteBehindWord(tokens, index) || isPoint(tokens, index) ? index + 1 : undefined;
}

/** "organizations.1", "in 2023.2": the sign of a note was set above the line before the text became plain. */
function isNoteBehindWord(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (/^[.”"’)]$/.test(wordAt(tokens, at - 1)) && isGlued(tokens, at)) at -= 1;
  const word = tokens[at - 1];
  const isEnded = (word?.kind === 'word' && word.lower !== 'rs') || /^(?:19|20)\d\d$/.test(word?.text ?? '');
  return at < index && isGlued(tokens, at) && isEnded && isSentenceEnd(tokens, index + 1);
}

function isSentenceEnd(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return token === undefined || (!isGlued(tokens, next) && /^[^\p{Ll}\p{N}]/u.test(token.text));
}

/** "… point. 2. Second point": a number between two full stops, before a new sentence; "1." at the head of a paragraph. */
function isPoint(tokens: readonly Token[], index: number): boolean {
  const opener = tokens[index - 1];
  const after = tokens[index + 2];
  if (!/^[.)]$/.test(wordAt(tokens, index + 1)) || !isGlued(tokens, index + 1)) return false;
  if (opener === undefined) return after !== undefined && !isGlued(tokens, index + 2);
  return /^[.!?]$/.test(opener.text) && /^\p{Lu}/u.test(after?.text ?? '');
}

/** "Chan Dara (35)" gives an age. */
function isBehindName(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '');
}
