import type { Span } from '../model/seed.ts';
import { findNames, type AliasIndex } from './find-names.ts';
import { foldWords } from './fold.ts';
import { isFormOf } from './known-words.ts';
import { findNumberPhrases } from './number-phrases.ts';
import { toNumberTokens } from './number-tokens.ts';
import type { QueryNames, QueryPart } from './query.ts';

/**
 * What to mark in the text of a result: the numbers and names that were asked for, the words that Pagefind matched,
 * which it tells by their position, and those that it knows by their other spelling only.
 */
export function findHighlights(
  text: string,
  parts: readonly QueryPart[],
  locations: readonly number[],
  { aliases, spellings }: QueryNames,
): Span[] {
  const tokens = new Set(parts.map(({ token }) => token));
  const names = findNames(foldWords(text), askFor(parts, tokens, aliases));
  const numbers = findNumberPhrases(text).filter((phrase) => toNumberTokens(phrase).some((token) => tokens.has(token)));
  return [...names, ...numbers, ...findWords(text, locations), ...findBritish(text, parts, spellings)];
}

/** Only the aliases of the names that are asked for, so that one is seen inside a longer name as well. */
function askFor(parts: readonly QueryPart[], tokens: ReadonlySet<string>, aliases: AliasIndex): AliasIndex {
  const asked = new Set(parts.map(({ alias }) => alias));
  const lists = [...aliases].map(
    ([first, list]) =>
      [
        first,
        list.filter((one) => one.tokens.some((token) => tokens.has(token)) || asked.has(one.words.join(' '))),
      ] as const,
  );
  return new Map(lists.filter(([, list]) => list.length > 0));
}

function findWords(text: string, locations: readonly number[]): Span[] {
  const words = [...text.matchAll(/[^\s\u200B]+/g)];
  return locations.flatMap((location) => {
    const word = words[location];
    const bare = word && /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u.exec(word[0]);
    return bare ? [{ start: word.index + bare.index, end: word.index + bare.index + bare[0].length }] : [];
  });
}

function findBritish(text: string, parts: readonly QueryPart[], spellings: QueryNames['spellings']): Span[] {
  const asked = parts.filter(({ kind }) => kind === 'word');
  return foldWords(text).filter(({ word }) => {
    const american = spellings.get(word);
    return american !== undefined && asked.some(({ token }) => isFormOf(american, token));
  });
}
