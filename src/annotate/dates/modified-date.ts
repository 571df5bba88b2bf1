import { isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import type { DateMatch } from './point.ts';
import { wordSet } from '../../parse/numbers/word-set.ts';

type Matcher = (tokens: readonly Token[], index: number) => DateMatch | undefined;

const modifiers = wordSet('early late mid earlier later middle');
const parts = wordSet('end beginning start middle close turn eve');

/**
 * A date with a word that says which part of it is meant: `late last year`, `mid-July`, `earlier this week`, `the end of 2024`.
 * Its days are those of the whole: the part has no sure limits.
 */
export function modifiedDateAt(tokens: readonly Token[], index: number, inner: Matcher): DateMatch | undefined {
  const start = innerStart(tokens, index);
  if (start === undefined) return undefined;
  const match = inner(tokens, start) ?? bareUnit(tokens, start);
  return match && { ...match, first: index };
}

/** Index of the date behind "late", "mid-", "the early", "the end of". */
function innerStart(tokens: readonly Token[], index: number): number | undefined {
  const start = wordAt(tokens, index) === 'the' ? index + 1 : index;
  const word = wordAt(tokens, start);
  if (modifiers.has(word)) {
    const at = isHyphen(tokens[start + 1]) ? start + 2 : start + 1;
    return wordAt(tokens, at) === 'in' ? at + 1 : at;
  }
  return parts.has(word) && wordAt(tokens, start + 1) === 'of' ? start + 2 : undefined;
}

/** "the end of the year": the unit that the day of publication lies in. */
function bareUnit(tokens: readonly Token[], index: number): DateMatch | undefined {
  const unit = wordAt(tokens, index + 1);
  if (wordAt(tokens, index) !== 'the') return undefined;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade' && unit !== 'quarter')
    return undefined;
  return { first: index, next: index + 2, point: { kind: 'shift', unit, amount: 0 } };
}
