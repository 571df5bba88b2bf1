import type { Span } from '../model/seed.ts';
import { findNumberPhrases, toUnitClass, type NumberPhrase } from './number-phrases.ts';
import type { RecordFigure } from './records.ts';

/*
 * Pagefind compares words, and also matches what merely begins with a word, or is the beginning of it: `1,859` would find `18,590`. So each
 * number becomes one word of its own that is made of its value. It opens with a runic letter, so that nothing that readers type or
 * texts hold begins with it, and closes with `z`, so that no such word begins another one.
 */
const signs = { number: '\u16BE', range: '\u16B1', vague: '\u16A0', day: '\u16DE' };

type Quantity = Pick<NumberPhrase, 'value' | 'max' | 'isVague' | 'unit' | 'isDay'>;

/** The one word that stands for a number as it is asked for, e.g. `$12 billion`. */
export function toNumberToken({ value, max, isVague, unit, isDay }: Quantity): string {
  if (max === undefined) return `${isDay ? signs.day : signs.number}${unit}${toDigits(value)}z`;
  return `${isVague ? signs.vague : signs.range}${unit}${toDigits(value)}t${toDigits(max)}z`;
}

/** The words by which a number can be found: with and without its unit, a range also by either end. */
export function toNumberTokens(quantity: Quantity): string[] {
  const { value, max, isVague, unit, isDay } = quantity;
  const day = isDay && { isDay };
  const ends = max === undefined || isVague ? [] : [value, max].map((end) => ({ value: end, isVague, unit, ...day }));
  const forms = [quantity, ...ends].flatMap((form) => [form, { ...form, unit: '' }]);
  return [...new Set(forms.map(toNumberToken))];
}

/** The words for all numbers of a text but those inside its names: `Mango Park 2` counts nothing. */
export function textNumberTokens(text: string, names: readonly Span[]): string[] {
  const phrases = findNumberPhrases(text).filter(
    ({ start, end }) => !names.some((name) => start < name.end && name.start < end),
  );
  return [...new Set(phrases.flatMap(toNumberTokens))];
}

/** The words for a figure that a record carries as data. */
export function figureTokens({ value, max, unit, bound }: RecordFigure): string[] {
  return toNumberTokens({
    value,
    ...(max !== undefined && { max }),
    isVague: bound === 'magnitude',
    unit: toUnitClass(unit ?? ''),
  });
}

/** `1.5` -> `1d5`: a full stop or a minus would part the word. */
function toDigits(value: number): string {
  const digits = Number.isSafeInteger(value) ? String(value) : value.toFixed(9).replace(/\.?0+$/, '');
  return digits.replace('.', 'd').replace('-', 'm');
}
