import type { Qualifier } from '../../model/annotation.ts';
import { isIdiom } from './idioms.ts';
import { numberAt, type ParsedNumber } from './number-at.ts';
import { qualifierAfter } from './qualifier-after.ts';
import { qualifierBefore } from './qualifier-before.ts';
import { rangeAt } from './ranges.ts';
import type { Token } from './tokens.ts';

/** A number found in a row of tokens: `first` is the index of its first token, `next` of the first behind it. */
export interface ScannedNumber extends ParsedNumber {
  first: number;
  qualifier?: Qualifier;
  /** Index behind a hedge that follows directly ("+", "or more"); equals `next` where there is none. */
  nextAfterHedge: number;
}

/** All numbers of a row of tokens, ranges joined, hedges beside them read; tokens for which `isMasked` holds are left out. */
export function scanNumbers(
  tokens: readonly Token[],
  isMasked: (index: number) => boolean = () => false,
): ScannedNumber[] {
  const found: ScannedNumber[] = [];
  let index = 0;
  while (index < tokens.length) {
    const single = numberAt(tokens, index);
    if (single === undefined || isMasked(index)) {
      index += 1;
      continue;
    }
    if (isIdiom(tokens, index, single.next)) {
      index = single.next;
      continue;
    }
    const joined = rangeAt(tokens, index, single);
    const number = isMasked(joined.next - 1) ? single : joined;
    const after = qualifierAfter(tokens, number.next);
    const qualifier = qualifierBefore(tokens, index) ?? after?.qualifier;
    found.push({
      ...number,
      first: index,
      nextAfterHedge: after?.next ?? number.next,
      ...(qualifier && { qualifier }),
    });
    index = after?.next ?? number.next;
  }
  return found;
}
