import type { ParsedNumber } from './number-at.ts';
import { fractionParts, fractionSigns, scales, smallNumbers } from './number-words.ts';
import { scaleProduct } from './scale-product.ts';
import { qualifierBefore } from './qualifier-before.ts';
import { isHyphen, type Token, wordAt } from './tokens.ts';
import { wordSet } from './word-set.ts';

const scaleParts: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** Words behind a part that stands for itself: "fell by a third since May", "about half were freed". */
const afterPart = wordSet(`
  in since from to over compared during on and or between last this at as with for when after before than were was are
  is had have has said say lay
`);

/** `half a million`, `two-thirds`, `a third of`, `by a third`, `half of`, `nearly half`, `¾`. */
export function fractionAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  return halfScaleAt(tokens, index) ?? partsAt(tokens, index) ?? signAt(tokens, index);
}

/** `half a million`, `a half million`, `half-million`, `a quarter of a million`, `half a dozen`. */
function halfScaleAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  const start = tokens[index]?.lower === 'a' ? index + 1 : index;
  const part = scaleParts.get(wordAt(tokens, start));
  if (part === undefined) return undefined;
  let next = start + 1;
  while (isHyphen(tokens[next]) || ['a', 'of'].includes(wordAt(tokens, next))) next += 1;
  const word = wordAt(tokens, next);
  const scale = word === 'dozen' ? 12 : scales.get(word);
  if (scale === undefined || next - start > 3) return undefined;
  return { value: scaleProduct(part, scale), next: next + 1, factor: 1, form: 'words' };
}

/**
 * `two-thirds`, `three quarters`; `a third` and `half` only where "of" or a determiner follows, or a hedge or "by"
 * leads to them and nothing that they describe follows, as both are other things too.
 */
function partsAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  const top = wordAt(tokens, index);
  if (top === 'half') {
    const follows = wordAt(tokens, index + 1);
    const before = wordAt(tokens, index - 1);
    const isPart = ['of', 'the', 'its', 'their', 'his', 'her', 'our'].includes(follows);
    if (!isPart && !standsAlone(tokens, index, index + 1)) return undefined;
    if (/^(?:first|second|last|latter|other|this|that|and|back|top|bottom|better|next)$/.test(before)) return undefined;
    return { value: 0.5, next: index + 1, factor: 1, form: 'fraction' };
  }
  const isArticle = top === 'a' || top === 'one';
  const numerator = isArticle ? 1 : smallNumbers.get(top);
  const at = isHyphen(tokens[index + 1]) ? index + 2 : index + 1;
  const denominator = fractionParts.get(wordAt(tokens, at));
  if (!numerator || denominator === undefined || numerator >= denominator) return undefined;
  const isPlural = tokens[at]?.lower.endsWith('s') === true || tokens[at]?.lower === 'halves';
  const isPart =
    tokens[at + 1]?.lower === 'of' || standsAlone(tokens, index, at + 1) || isOnePart(tokens, index, at + 1);
  if (isArticle ? isPlural || !isPart : !isPlural) return undefined;
  return { value: scaleProduct(numerator / denominator, 1), next: at + 1, factor: 1, form: 'fraction' };
}

/** "one third" is a part with any verb behind it, but not in "one third party". */
function isOnePart(tokens: readonly Token[], first: number, next: number): boolean {
  const after = tokens[next];
  return (
    tokens[first]?.lower === 'one' &&
    !isHyphen(after) &&
    !/^(?:part|countr|person|place|time|grade|child|world|man|woman|suspect)/.test(after?.lower ?? '')
  );
}

/** True where a part is the whole phrase: "by a third.", "nearly a quarter, to …", but not "by a third party". */
function standsAlone(tokens: readonly Token[], first: number, next: number): boolean {
  const before = wordAt(tokens, first - 1);
  const isPair = before === 'between' || (before === 'and' && fractionParts.has(wordAt(tokens, first - 2)));
  const isLed = before === 'by' || isPair || qualifierBefore(tokens, first) !== undefined;
  const after = tokens[next];
  return isLed && (after === undefined || (after.kind === 'mark' && !isHyphen(after)) || afterPart.has(after.lower));
}

function signAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  const sign = fractionSigns.get(tokens[index]?.text ?? '');
  return sign === undefined ? undefined : { value: sign, next: index + 1, factor: 1, form: 'fraction' };
}
