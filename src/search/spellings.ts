import american from 'american-british-english-translator/data/american_spellings.json' with { type: 'json' };
import british from 'american-british-english-translator/data/british_spellings.json' with { type: 'json' };
import { foldWords } from './fold.ts';
import type { KnownName } from './records.ts';

/** American words to British ones, and the other way round. */
const others = new Map(Object.entries<string>({ ...american, ...british }));

/** The spellings of words of a text that it does not have: `center` where it has `centre` alone. */
export function findOtherSpellings(text: string): string[] {
  const words = new Set(foldWords(text).map(({ word }) => word));
  return [...words].flatMap((word) => others.get(word) ?? []).filter((word) => !words.has(word));
}

/**
 * British words to American ones, of those that are among some words in one spelling or the other. A query is searched in American
 * words: Pagefind's endings are made for them, so that it finds `criticism` by `criticize`.
 */
export function toAmericanWords(words: readonly string[]): Record<string, string> {
  const known = new Set(words);
  const pairs = Object.entries<string>(british).filter((pair) => pair.some((word) => known.has(word)));
  return Object.fromEntries(pairs);
}

/** A name with its aliases in the other spelling among them, so that `Asia Centre` is the same as `Asia Center`. */
export function spellName({ id, name, aliases }: KnownName): KnownName {
  const spelt = [name, ...aliases].map(spellOtherwise).filter((alias) => alias !== null);
  return { id, name, aliases: [...aliases, ...spelt] };
}

function spellOtherwise(text: string): string | null {
  const words = foldWords(text).map(({ word }) => word);
  return words.some((word) => others.has(word)) ? words.map((word) => others.get(word) ?? word).join(' ') : null;
}
