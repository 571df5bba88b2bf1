import { numberAt } from '../../parse/numbers/number-at.ts';
import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import type { ScannedNumber } from '../../parse/numbers/scan-numbers.ts';
import { wordSet } from '../../parse/numbers/word-set.ts';
import type { Reader, Reading } from './figure.ts';
import { pluralPhraseEnd, singularPhraseEnd } from './noun-phrase.ts';

/** Words before the counted phrase that say nothing of what is counted. */
const openers = wordSet('more additional further extra such so-called total separate different additional full other');
const dropped = wordSet('more additional further extra such straight consecutive successive');
const determiners = wordSet('the these those its their his her our your my all such this that');

/** What a number counts, up to the head of the phrase: `foreign nationals`, `active sites`, `10-member`, `of the 24 operations`. */
export const readCounted: Reader = (tokens, number) => {
  const compound = compoundAt(tokens, number);
  if (compound !== undefined) return compound;
  const start = phraseStart(tokens, number);
  const end = isSingle(tokens, number, start) ? singularPhraseEnd(tokens, start) : pluralPhraseEnd(tokens, start);
  const last = end ?? (isBeforeCompound(tokens, number) ? singularPhraseEnd(tokens, start) : undefined);
  if (last === undefined) return undefined;
  const kind = number.form === 'fraction' ? 'ratio' : 'count';
  return { first: number.first, next: last, unit: toText(tokens, start, last), kind };
};

/** Index of the first word of the phrase, behind "of", "of the" and "more". */
function phraseStart(tokens: readonly Token[], { nextAfterHedge, form }: ScannedNumber): number {
  let start = nextAfterHedge;
  if (wordAt(tokens, start) === 'of') {
    const inner = innerStart(tokens, start + 1);
    // "3 of cups" does not count out of a group; a vague magnitude always counts what follows.
    if (inner === undefined && form !== 'vague' && form !== 'fraction') return start;
    start = inner ?? start + 1;
  } else if (form === 'fraction' && determiners.has(wordAt(tokens, start))) {
    start += 1;
  }
  while (dropped.has(wordAt(tokens, start)) && wordAt(tokens, start + 1) !== 'than') start += 1;
  return openers.has(wordAt(tokens, start)) && wordAt(tokens, start + 1) === 'than' ? tokens.length : start;
}

/** Index of the counted phrase in "of the 24 operations", "of the world's 100 largest cities", "of its 30 members". */
function innerStart(tokens: readonly Token[], index: number): number | undefined {
  const hasDeterminer = determiners.has(wordAt(tokens, index));
  const owner = tokens.slice(index, index + 5).findIndex(({ lower }) => lower === "'s");
  const number = numberAt(tokens, owner >= 0 ? index + owner + 1 : hasDeterminer ? index + 1 : index);
  if (number !== undefined) return number.next;
  return hasDeterminer ? index + 1 : undefined;
}

/** "one" counts a singular, and so does a part of a whole ("half of the population"), unless it counts out of a group. */
function isSingle(tokens: readonly Token[], { value, max, form, next }: ScannedNumber, start: number): boolean {
  if (form === 'fraction') return pluralPhraseEnd(tokens, start) === undefined;
  return value === 1 && max === undefined && wordAt(tokens, next) !== 'of';
}

/** "a three course meal", "the 40 yard line": the number is part of the name of one thing. */
function isBeforeCompound(tokens: readonly Token[], { first, max }: ScannedNumber): boolean {
  return max === undefined && /^(?:a|an)$/.test(wordAt(tokens, first - 1));
}

/** "10-member team", "12-nation bloc": the noun behind the hyphen is counted. */
function compoundAt(tokens: readonly Token[], { first, next, nextAfterHedge }: ScannedNumber): Reading | undefined {
  const noun = tokens[next + 1];
  if (nextAfterHedge > next) return undefined;
  if (!isHyphen(tokens[next]) || !isGlued(tokens, next) || !isGlued(tokens, next + 1) || noun?.kind !== 'word')
    return undefined;
  if (/^(?:strong|odd|plus|something|fold|high|long|wide|deep|tall|minute)$/.test(noun.lower))
    return { first, next, unit: '', kind: 'number' };
  return { first, next: next + 2, unit: noun.text, kind: 'count' };
}

/** The words as they stand, white space made plain. */
function toText(tokens: readonly Token[], start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index += 1) {
    text += (index > start && !isGlued(tokens, index) ? ' ' : '') + (tokens[index]?.text ?? '');
  }
  return text;
}
