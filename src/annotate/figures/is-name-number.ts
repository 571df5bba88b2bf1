import type { ScannedNumber } from '../../parse/numbers/scan-numbers.ts';
import { isHyphen, type Token } from '../../parse/numbers/tokens.ts';
import { wordSet } from '../../parse/numbers/word-set.ts';

/** Words that begin sentences or headings before a number without naming anything. */
const noNames = wordSet(`
  about above after all almost among and approximately around arrest arrests as at at-least before below between but
  by detain detains during estimated exactly exceeding find finds first for from how in including into just kill kills
  last least less least-known more nearly next no of on only or other out over per plus roughly seize seizes since some
  than that the their these this those to total under until up upto via when while with within without only another
  yes of-which his her its our your my he she they we it i who what where why if then also still even january february
  march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday
`);

const determiners = wordSet("the a an this that 's his her its their our new");

/**
 * True for a bare number behind a name: `Mango Park 2`, `iPhone 11`, `Formula One`, `Boeing 737-800`. In a heading,
 * where all words have capitals, only a mark behind the number tells a name.
 */
export function isNameNumber(tokens: readonly Token[], number: ScannedNumber, isTitle: boolean): boolean {
  const { first, next } = number;
  if (!isNameLike(tokens[first - 1]) || !isPlain(tokens, number)) return false;
  const isClosed = /^[”"’'»]$/.test(tokens[next]?.text ?? '');
  return isClosed || (!isTitle && first > 1);
}

/** True where a name with an article stands before the number, so that no noun behind it can be counted: "the iPhone 15". */
export function isInsideName(tokens: readonly Token[], number: ScannedNumber): boolean {
  const name = tokens[number.first - 1];
  if (!isNameLike(name) || !isPlain(tokens, number)) return false;
  let start = number.first - 1;
  while (isNameLike(tokens[start - 1])) start -= 1;
  const isCamel = /^\p{Ll}\p{Lu}/u.test(name?.text ?? '');
  return isCamel || determiners.has(tokens[start - 1]?.lower ?? '');
}

function isNameLike(name: Token | undefined): boolean {
  return name?.kind === 'word' && /\p{Lu}/u.test(name.text) && !noNames.has(name.lower);
}

/** Up to four digits or a capitalised number word without scale; "737-800" counts as one. */
function isPlain(tokens: readonly Token[], { first, next, max, factor }: ScannedNumber): boolean {
  const isPair = max !== undefined && next === first + 3 && isHyphen(tokens[first + 1]);
  if ((max !== undefined && !isPair) || (!isPair && next !== first + 1) || factor !== 1) return false;
  const number = tokens[first];
  return number?.kind === 'digits' ? /^\d{1,4}$/.test(number.text) : /^\p{Lu}/u.test(number?.text ?? '');
}
