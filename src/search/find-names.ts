import type { Span } from '../model/seed.ts';
import type { FoldedWord } from './fold.ts';
import type { NameTable } from './name-table.ts';

/** An alias in a row of words. */
export interface FoundName extends Span {
  alias: string;
  /** The words that it can be meant by, from the table; several for a shared alias. */
  tokens: string[];
  /** Index of its first word and of the first behind it. */
  first: number;
  next: number;
}

/** Aliases by their first word, longest first. */
export type AliasIndex = ReadonlyMap<string, readonly { words: string[]; tokens: string[] }[]>;

/** Prepares a table for `findNames`. */
export function indexAliases({ rows }: NameTable): AliasIndex {
  const owners = new Map<string, string[]>();
  for (const { token, aliases } of rows) {
    for (const alias of aliases) owners.set(alias, [...(owners.get(alias) ?? []), token]);
  }
  const index = new Map<string, { words: string[]; tokens: string[] }[]>();
  for (const [alias, tokens] of owners) {
    const words = alias.split(' ');
    const first = words[0] as string;
    index.set(first, [...(index.get(first) ?? []), { words, tokens }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The aliases in a row of words, the longest at each place; they do not overlap: `Mango Park 2` is not `Mango Park`. */
export function findNames(words: readonly FoldedWord[], index: AliasIndex): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < words.length;) {
    const alias = index
      .get(words[at]?.word ?? '')
      ?.find((one) => one.words.every((word, step) => words[at + step]?.word === word));
    const next = at + (alias?.words.length ?? 1);
    const [first, last] = [words[at], words[next - 1]];
    if (alias && first && last) {
      found.push({
        start: first.start,
        end: last.end,
        alias: alias.words.join(' '),
        tokens: alias.tokens,
        first: at,
        next,
      });
    }
    at = next;
  }
  return found;
}
