import type { ParsedNumber } from './number-at.ts';
import { scales, vaguePlurals } from './number-words.ts';
import { type Token, wordAt } from './tokens.ts';

/** `hundreds`, `tens of thousands`, `several hundred`, `a few dozen`: a magnitude without a number. */
export function vagueAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  const plural = pluralAt(tokens, index);
  if (plural !== undefined) return plural;
  const start = tokens[index]?.lower === 'a' && tokens[index + 1]?.lower === 'few' ? index + 1 : index;
  if (!['several', 'few', 'many'].includes(wordAt(tokens, start))) return undefined;
  const named = wordAt(tokens, start + 1);
  if (scales.has(named) || named === 'dozen') {
    const range = vaguePlurals.get(`${named}s`);
    return range && { value: range[0], max: range[1], next: start + 2, factor: 1, form: 'vague' };
  }
  return pluralAt(tokens, start + 1);
}

/** `tens` and `scores` only count something where "of" follows: they are nouns and verbs as well. */
function pluralAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  const first = vaguePlurals.get(wordAt(tokens, index));
  if (first === undefined) return undefined;
  const [low, high] = first;
  const isOf = tokens[index + 1]?.lower === 'of';
  const second = isOf ? vaguePlurals.get(wordAt(tokens, index + 2)) : undefined;
  // "tens of thousands": the first word says how many of the second.
  if (second !== undefined && low < second[0]) {
    return { value: low * second[0], max: high * second[0], next: index + 3, factor: 1, form: 'vague' };
  }
  if (!isOf && low < 100 && tokens[index]?.lower !== 'dozens') return undefined;
  if (tokens[index]?.lower === 'tens') return undefined;
  return { value: low, max: high, next: index + 1, factor: 1, form: 'vague' };
}
