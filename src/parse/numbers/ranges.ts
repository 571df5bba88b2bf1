import { currencySigns } from './currency-signs.ts';
import { numberAt, type ParsedNumber } from './number-at.ts';
import { scaleProduct } from './scale-product.ts';
import { isGlued, isHyphen, type Token } from './tokens.ts';
import { verbsOfChange } from './verbs-of-change.ts';

/** The number at `index` joined with the high end of its range, where it has one: `5-10`, `$18 billion to $37 billion`. */
export function rangeAt(tokens: readonly Token[], index: number, low: ParsedNumber): ParsedNumber {
  if (low.max !== undefined || low.form === 'fraction') return low;
  const high = highEnd(tokens, index, low);
  if (high === undefined || isStep(tokens, index, low, high) || high.max !== undefined || high.form === 'fraction')
    return low;
  const value = sharesScale(low, high) ? scaleProduct(low.value, high.factor) : low.value;
  return value < high.value ? { ...high, value, max: high.value } : low;
}

/** "5 to 10 million": the scale behind the high end holds for both. */
function sharesScale(low: ParsedNumber, high: ParsedNumber): boolean {
  return low.factor === 1 && high.factor > 1 && low.value < high.value / high.factor;
}

function highEnd(tokens: readonly Token[], index: number, low: ParsedNumber): ParsedNumber | undefined {
  const joint = skipUnit(tokens, low.next);
  if (!isConnected(tokens, index, joint, joint > low.next)) return undefined;
  const isLong = isHyphen(tokens[joint]) && tokens[joint + 1]?.lower === 'to' && isHyphen(tokens[joint + 2]);
  const high = numberAt(tokens, skipSign(tokens, isLong ? joint + 3 : joint + 1));
  if (high === undefined) return undefined;
  // "three kilometres to five kilometres": words between the ends have to be the unit of both.
  const between = tokens.slice(low.next, joint);
  return between.every(({ lower }, step) => tokens[high.next + step]?.lower === lower) ? high : undefined;
}

/** True for "to", "or", "and" behind "between", and a hyphen or dash that touches both ends. */
function isConnected(tokens: readonly Token[], index: number, at: number, hasUnit: boolean): boolean {
  const token = tokens[at];
  switch (token?.lower) {
    case undefined:
      return false;
    case 'to':
      return !isChange(tokens, index, hasUnit);
    case 'and':
      return tokens.slice(Math.max(0, index - 4), index).some(({ lower }) => lower === 'between');
    case 'or':
      return !hasUnit;
    default:
      return isHyphen(token) && isGlued(tokens, at) && isGlued(tokens, at + 1);
  }
}

/** "rose from 5% to 10%" and "rose 5% to 20%" tell two figures, "from 5% to 10%" tells a range. */
function isChange(tokens: readonly Token[], index: number, hasUnit: boolean): boolean {
  const before = tokens.slice(Math.max(0, index - 8), index).map(({ lower }) => lower);
  const from = before.lastIndexOf('from');
  const hasFrom = from >= 0 && before.length - from <= 4;
  if (!hasFrom) return hasUnit && before.slice(-3).some((word) => verbsOfChange.has(word));
  return (
    !/^rang(?:e|es|ed|ing)$/.test(before[from - 1] ?? '') &&
    before.slice(0, from).some((word) => verbsOfChange.has(word))
  );
}

/** "up by 4 to 208", "fell $4 to $208": the first number is the change, the second what it came to. */
function isStep(tokens: readonly Token[], index: number, low: ParsedNumber, high: ParsedNumber): boolean {
  const before = tokens.slice(Math.max(0, index - 5), index).map(({ lower }) => lower);
  const tellsChange = before.includes('by') || currencySigns.has(before.at(-1) ?? '');
  return high.value > low.value * 5 && tellsChange && before.some((word) => verbsOfChange.has(word));
}

/** Index behind a unit of one word (or "per cent") that a connector follows, or `index`. */
function skipUnit(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.lower === 'per' && tokens[index + 1]?.lower === 'cent') return index + 2;
  return !isConnector(tokens[index]) && isConnector(tokens[index + 1]) ? index + 1 : index;
}

function isConnector(token: Token | undefined): boolean {
  return token !== undefined && (isHyphen(token) || /^(?:to|and|or)$/.test(token.lower));
}

function skipSign(tokens: readonly Token[], index: number): number {
  const isCountry = tokens[index + 1]?.text === '$' && tokens[index]?.kind === 'word' && isGlued(tokens, index + 1);
  if (isCountry) return index + 2;
  return currencySigns.has(tokens[index]?.text ?? '') ? index + 1 : index;
}
