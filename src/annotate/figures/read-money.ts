import { currencySigns } from '../../parse/numbers/currency-signs.ts';
import { skipCurrency } from '../../parse/numbers/qualifier-before.ts';
import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { currencyWords } from './currency-words.ts';
import type { Reader } from './figure.ts';
import { perUnitAt } from './per-unit.ts';

/** Money, with a sign before or behind the number or a currency's name: `$12 billion`, `40,000 riel`, `millions of US dollars`. */
export const readMoney: Reader = (tokens, number) => {
  const first = skipCurrency(tokens, number.first);
  const sign =
    first < number.first
      ? (currencySigns.get(tokens[number.first - 1]?.text ?? '') ?? currencySigns.get(tokens[first]?.text ?? ''))
      : undefined;
  const named = currencyAt(tokens, number.next, number.value);
  const unit = sign ?? named?.unit;
  if (unit === undefined) return undefined;
  const end = named?.unit === unit ? named.next : number.next;
  const per = perUnitAt(tokens, end);
  return { first, next: per?.next ?? end, unit: `${unit}${per?.unit ?? ''}`, kind: 'money' };
};

/** "dollars", "US dollars", "of Hong Kong dollars", "-euro", "€" behind a number. */
function currencyAt(
  tokens: readonly Token[],
  index: number,
  value: number,
): { unit: string; next: number } | undefined {
  const sign = isGlued(tokens, index) ? currencySigns.get(wordAt(tokens, index)) : undefined;
  if (sign !== undefined && tokens[index]?.kind === 'mark') return { unit: sign, next: index + 1 };
  if (tokens[index]?.text === 'p' && isGlued(tokens, index)) return { unit: 'penny', next: index + 1 };
  const isJoined = isHyphen(tokens[index]) && isGlued(tokens, index + 1);
  const start = isJoined || wordAt(tokens, index) === 'of' ? index + 1 : index;
  const at = skipCountry(tokens, start);
  const unit = currencyWords.get(wordAt(tokens, at)) ?? poundAt(tokens, at);
  // "won" is a verb too: only sums are paid in it.
  if (unit === undefined || (unit === 'won' && value < 100)) return undefined;
  return { unit, next: at + 1 };
}

/** Index behind "US", "U.S.", "Hong Kong" and the like, where a currency follows. */
function skipCountry(tokens: readonly Token[], index: number): number {
  for (let at = index; at < index + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined) return index;
    if (currencyWords.has(token.lower) && token.lower !== 'won') return at;
    if (token.text !== '.' && !/^\p{Lu}/u.test(token.text)) return index;
  }
  return index;
}

/** Pounds are weights unless somebody names them sterling or British. */
function poundAt(tokens: readonly Token[], index: number): string | undefined {
  if (!/^pounds?$/.test(wordAt(tokens, index))) return undefined;
  const isBritish = /^(?:british|egyptian|lebanese|syrian|sudanese)$/.test(wordAt(tokens, index - 1));
  return isBritish || wordAt(tokens, index + 1) === 'sterling' ? 'pound' : undefined;
}
