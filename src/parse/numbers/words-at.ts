import type { ParsedNumber } from './number-at.ts';
import { scales, smallNumbers } from './number-words.ts';
import { scaleProduct } from './scale-product.ts';
import { isHyphen, type Token, wordAt } from './tokens.ts';

/** A cardinal in words: `two thousand`, `twenty-five`, `a hundred and fifty`, `two and a half million`, `a dozen`. */
export function wordsAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  const dozen = dozenAt(tokens, index);
  if (dozen !== undefined) return dozen;
  const groups = groupsAt(tokens, index);
  if (groups === undefined) return undefined;
  const half = halfAfter(tokens, groups.next);
  if (half === undefined) return { ...groups, form: 'words' };
  const scale = scales.get(wordAt(tokens, half));
  return {
    value: scaleProduct(groups.value + 0.5, scale ?? 1),
    next: scale === undefined ? half : half + 1,
    factor: scale ?? 1,
    form: 'words',
  };
}

/** `a dozen`, `two dozen`. */
function dozenAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  const first = wordAt(tokens, index);
  const count = first === 'a' ? 1 : smallNumbers.get(first);
  if (!count || tokens[index + 1]?.lower !== 'dozen') return undefined;
  return { value: count * 12, next: index + 2, factor: 12, form: 'words' };
}

interface Run {
  value: number;
  next: number;
}

/** Groups with falling scales: "two million three hundred thousand". */
function groupsAt(tokens: readonly Token[], index: number): (Run & { factor: number }) | undefined {
  let group = groupAt(tokens, index, true);
  if (group === undefined) return undefined;
  let { value, next } = group;
  const factor = group.scale;
  let isSingle = true;
  while (group.scale > 1) {
    const lower = groupAt(tokens, tokens[next]?.lower === 'and' ? next + 1 : next, false);
    if (lower === undefined || lower.value >= group.scale || lower.value === 0) break;
    value += lower.value;
    next = lower.next;
    group = lower;
    isSingle = false;
  }
  return { value, next, factor: isSingle ? factor : 1 };
}

/** A number below a hundred (or "a", at the beginning) and the scales behind it: "two hundred thousand". */
function groupAt(tokens: readonly Token[], index: number, isFirst: boolean): (Run & { scale: number }) | undefined {
  const isArticle = isFirst && ['a', 'an'].includes(wordAt(tokens, index));
  const small = isArticle ? { value: 1, next: index + 1 } : smallAt(tokens, index);
  if (small === undefined) return undefined;
  let { value, next } = small;
  let scale = 1;
  // "hundred thousand million": more scales in a row say nothing.
  for (let round = 0; round < 3; round += 1) {
    const at = isHyphen(tokens[next]) ? next + 1 : next;
    const step = scales.get(wordAt(tokens, at));
    if (step === undefined || value === 0) break;
    value = scaleProduct(value, step);
    scale = step;
    next = at + 1;
    const rest = step === 100 ? restAfterHundred(tokens, next) : undefined;
    if (rest !== undefined) {
      value += rest.value;
      next = rest.next;
      scale = 1;
    }
  }
  return isArticle && next === index + 1 ? undefined : { value, next, scale };
}

/** "and fifty" in "a hundred and fifty thousand"; a number with a hundred of its own is another number. */
function restAfterHundred(tokens: readonly Token[], index: number): Run | undefined {
  const rest = smallAt(tokens, tokens[index]?.lower === 'and' ? index + 1 : index);
  return rest === undefined || tokens[rest.next]?.lower === 'hundred' ? undefined : rest;
}

/** `seven`, `seventeen`, `seventy`, `seventy-seven`. */
function smallAt(tokens: readonly Token[], index: number): Run | undefined {
  const value = smallNumbers.get(wordAt(tokens, index));
  if (value === undefined) return undefined;
  const isTens = value >= 20;
  const at = isHyphen(tokens[index + 1]) ? index + 2 : index + 1;
  const unit = isTens ? smallNumbers.get(wordAt(tokens, at)) : undefined;
  return unit !== undefined && unit >= 1 && unit < 10
    ? { value: value + unit, next: at + 1 }
    : { value, next: index + 1 };
}

/** Index after "and a half", where it stands. */
function halfAfter(tokens: readonly Token[], index: number): number | undefined {
  const [and, a, half] = tokens.slice(index, index + 3).map(({ lower }) => lower);
  return and === 'and' && a === 'a' && half === 'half' ? index + 3 : undefined;
}
