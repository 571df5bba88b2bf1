import { isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import type { Reader } from './figure.ts';
import { timeUnits } from './time-units.ts';

/** Oldest age that a bare number between commas can be. */
const oldest = 119;

/** An age: `35-year-old`, `35 years old`, `aged 35`, `Chan Dara, 35,`. */
export const readAge: Reader = (tokens, number) => {
  const old = oldAt(tokens, number.next);
  if (old !== undefined) return { first: number.first, next: old.next, unit: old.unit, kind: 'age' };
  const isBare = isBareAge(tokens, number) && (isApposition(tokens, number) || isPredicate(tokens, number));
  if (!isBare && !isAged(tokens, number.first) && !isAgedToo(tokens, number)) return undefined;
  return { first: number.first, next: number.next, unit: 'year', kind: 'age' };
};

/** "-year-old(s)", "years old", "years of age" behind a number. */
function oldAt(tokens: readonly Token[], index: number): { unit: string; next: number } | undefined {
  const at = isHyphen(tokens[index]) ? index + 1 : index;
  const unit = timeUnits.get(wordAt(tokens, at));
  if (unit === undefined) return undefined;
  const behind = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  if (/^olds?$/.test(wordAt(tokens, behind))) return { unit, next: behind + 1 };
  const isOfAge = wordAt(tokens, behind) === 'of' && wordAt(tokens, behind + 1) === 'age';
  return isOfAge ? { unit, next: behind + 2 } : undefined;
}

/** "aged 35", "ages 18 to 24", "aged between 18 and 35", "at the age of 12". */
function isAged(tokens: readonly Token[], index: number): boolean {
  const skipped = /^(?:between|from|about|around|over|under|just|only)$/.test(wordAt(tokens, index - 1))
    ? index - 1
    : index;
  const before = wordAt(tokens, skipped - 1);
  return /^(?:aged|ages|age)$/.test(before) || (before === 'of' && wordAt(tokens, skipped - 2) === 'age');
}

/** The later ones in "aged 21, 23 and 25", which no noun follows. */
function isAgedToo(tokens: readonly Token[], { first, next }: Parameters<Reader>[1]): boolean {
  if (!/^(?:[,.;:)]|and|or|respectively)?$/.test(wordAt(tokens, next))) return false;
  let at = first;
  while (/^(?:,|and|or)$/.test(wordAt(tokens, at - 1)) && tokens[at - 2]?.kind === 'digits') at -= 2;
  return at < first && isAged(tokens, at);
}

/** A whole number of years that a person can have, with a mark or the end behind it. */
function isBareAge(tokens: readonly Token[], { first, next, value, max, form }: Parameters<Reader>[1]): boolean {
  if (form !== 'digits' || max !== undefined || next !== first + 1 || !Number.isInteger(value)) return false;
  return value >= 1 && value <= oldest && tokens[first]?.text.startsWith('0') === false;
}

/** Between a name and a comma or bracket: "Chan Dara, 35, said". */
function isApposition(tokens: readonly Token[], { first, next }: Parameters<Reader>[1]): boolean {
  const [name, opener, closer] = [tokens[first - 2], wordAt(tokens, first - 1), wordAt(tokens, next)];
  if (name?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false;
  return (opener === ',' && /^[,.;)]$|^$/.test(closer)) || (opener === '(' && closer === ')');
}

/** "who was 10", "he turned 73 on Sunday". */
function isPredicate(tokens: readonly Token[], { first, next }: Parameters<Reader>[1]): boolean {
  const verb = wordAt(tokens, first - 1);
  const isClosed =
    tokens[next] === undefined || /^(?:[,.;:)]|on|in|last|this|next|when|and|at)$/.test(wordAt(tokens, next));
  if (/^(?:turned|turns|turning)$/.test(verb)) return isClosed;
  return isClosed && /^(?:is|was)$/.test(verb) && /^(?:who|he|she)$/.test(wordAt(tokens, first - 2));
}
