import type { Qualifier } from '../../model/annotation.ts';
import { qualifierAfter } from '../../parse/numbers/qualifier-after.ts';
import type { ScannedNumber } from '../../parse/numbers/scan-numbers.ts';
import { type Token, wordAt } from '../../parse/numbers/tokens.ts';
import type { Reader, Reading } from './figure.ts';
import { isInsideName, isNameNumber } from './is-name-number.ts';
import { readAge } from './read-age.ts';
import { readCounted } from './read-counted.ts';
import { readDuration } from './read-duration.ts';
import { readMeasure } from './read-measure.ts';
import { readMoney } from './read-money.ts';
import { readPercent } from './read-percent.ts';

/**
 * In order: a currency sign settles the kind; percent before measures, as points are both; an age before the duration
 * in it ("35-year-old"); units before nouns in general, as they are nouns too.
 */
const readers: readonly Reader[] = [readMoney, readPercent, readAge, readMeasure, readDuration, readCounted];

/** A number with its unit and its hedge; undefined where it is the name of something. */
export interface FigureReading extends Reading {
  value: number;
  max?: number;
  qualifier?: Qualifier;
}

/** Reads the unit, kind and hedge of a number. */
export function readFigure(
  tokens: readonly Token[],
  number: ScannedNumber,
  isTitle: boolean,
): FigureReading | undefined {
  const reading = readers.reduce<Reading | undefined>((found, reader) => found ?? reader(tokens, number), undefined);
  const isUnclear = reading === undefined || reading.kind === 'count';
  if (isUnclear && isInsideName(tokens, number)) return undefined;
  if (reading === undefined && (isNameNumber(tokens, number, isTitle) || isBareGroup(tokens, number))) return undefined;
  if (reading === undefined && isPronoun(tokens, number)) return undefined;
  const plain: Reading = {
    first: number.first,
    next: number.nextAfterHedge,
    unit: '',
    kind: number.form === 'fraction' ? 'ratio' : 'number',
  };
  const { unit, kind, first, next } = reading ?? plain;
  const end = reading === undefined ? endOfPlain(tokens, number) : next;
  const isNegative = (kind === 'measure' || kind === 'percent') && isMinus(tokens, first);
  const before = isStretch(tokens, number, kind) ? undefined : number.qualifier;
  const qualifier = before ?? qualifierAfter(tokens, end)?.qualifier;
  return {
    first: isNegative ? first - 1 : first,
    next: end,
    unit,
    kind,
    value: isNegative ? -number.value : number.value,
    ...(number.max !== undefined && { max: number.max }),
    ...(qualifier && { qualifier }),
  };
}

/** "over three to five years" and "over a two-year period" say how long something takes, not more than what. */
function isStretch(tokens: readonly Token[], { first, max }: ScannedNumber, kind: Reading['kind']): boolean {
  const isSpan = max === undefined && wordAt(tokens, first - 1) === 'a';
  const over = isSpan ? first - 2 : first - 1;
  return kind === 'duration' && (isSpan || max !== undefined) && wordAt(tokens, over) === 'over';
}

/** "2,000+" keeps its plus; "or more" behind a bare number stays outside like any other hedge. */
function endOfPlain(tokens: readonly Token[], { next }: ScannedNumber): number {
  return wordAt(tokens, next) === '+' ? next + 1 : next;
}

/** "one" with nothing behind it counts only victims and the like: "killing one and injuring five". */
function isPronoun(tokens: readonly Token[], { first, value, max, form, qualifier }: ScannedNumber): boolean {
  if (form !== 'words' || value !== 1 || max !== undefined || qualifier !== undefined) return false;
  return !/^(?:kill|injur|wound|hurt|arrest|detain|captur|leav|left|includ|with$|lost|lose)/.test(
    wordAt(tokens, first - 1),
  );
}

/** "the two also met" points back to two that are known. */
function isBareGroup(tokens: readonly Token[], { first, form }: ScannedNumber): boolean {
  return form === 'words' && /^(?:the|these|those)$/.test(wordAt(tokens, first - 1));
}

/** A minus touches the number and nothing before it; a bullet stands apart from it. */
function isMinus(tokens: readonly Token[], first: number): boolean {
  const [before, minus, number] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  if (minus?.lower === 'minus') return true;
  if (minus === undefined || !/^[-−–]$/.test(minus.text) || minus.end !== number?.start) return false;
  return before === undefined || before.end < minus.start;
}
