import { findNames, type AliasIndex, type FoundName } from './find-names.ts';
import { foldWords } from './fold.ts';

/**
 * The names that stand in a text. Only what is written as a name counts: `the ministry` may be any, and what two names share
 * says nothing about which is meant.
 */
export function findTextNames(text: string, index: AliasIndex): FoundName[] {
  return findNames(foldWords(text), index).filter(
    ({ tokens, start, end }) => tokens.length === 1 && /\p{Lu}/u.test(text.slice(start, end).replace(/^the\s+/i, '')),
  );
}
