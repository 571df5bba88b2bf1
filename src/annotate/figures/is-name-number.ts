import type { ScannedNumber } from '../../parse/numbers/scan-numbers.ts';
import type { Token } from '../../parse/numbers/tokens.ts';
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

/**
 * True for a bare number behind a capitalised word in running text: `Mango Park 2`, `iPhone 11`, `Formula One`.
 * In a heading, where all words have capitals, only a mark or the end behind the number tells a name.
 */
export function isNameNumber(tokens: readonly Token[], { first, next, max, factor }: ScannedNumber, isTitle: boolean): boolean {
  const [name, number] = [tokens[first - 1], tokens[first]];
  if (name?.kind !== 'word' || number === undefined || next !== first + 1 || max !== undefined || factor !== 1) return false;
  const isPlain = number.kind === 'digits' ? /^\d{1,4}$/.test(number.text) : /^\p{Lu}/u.test(number.text);
  if (!isPlain || !/\p{Lu}/u.test(name.text) || noNames.has(name.lower)) return false;
  const isFirstWord = first === 1;
  const isClosed = /^[”"’'»]$/.test(tokens[next]?.text ?? '');
  return isClosed || (!isTitle && !isFirstWord);
}
