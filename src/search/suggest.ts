import { foldText } from './fold.ts';
import type { NameRow } from './name-table.ts';
import { findNearNames } from './near-names.ts';
import { findNearWords } from './near-words.ts';
import type { Query, QueryPart } from './query.ts';

/** What to ask for instead, where nothing is found. */
export interface Suggestions {
  /** Queries that may be meant: names and words that are spelt alike. */
  meant: string[];
  /** Queries that ask for less, where nothing may be meant. */
  less: string[];
}

/** What the index holds. */
export interface KnownVocabulary {
  rows: readonly NameRow[];
  /** See `listWords`. */
  words: readonly string[];
}

const mostSuggestions = 5;

/** Suggests for a query that finds nothing, parts of which may stand nowhere. */
export function suggest(q: string, query: Query, absent: readonly QueryPart[], known: KnownVocabulary): Suggestions {
  const asked = ` ${foldText(q)} `;
  const names = findNearNames(q, known.rows)
    .map(({ name }) => name)
    .filter((name) => !asked.includes(` ${foldText(name)} `));
  const begun = names.map(foldText);
  const words = correct(q, query, absent, known).filter(
    (text) => !begun.some((name) => name.startsWith(foldText(text))),
  );
  const meant = [...words, ...names].slice(0, mostSuggestions);
  return { meant, less: meant.length > 0 ? [] : askForLess(query, absent).slice(0, mostSuggestions) };
}

/** The query with other words for those that stand nowhere: each of the nearest for one, the nearest of each for several. */
function correct(
  q: string,
  { parts }: Query,
  absent: readonly QueryPart[],
  { rows, words }: KnownVocabulary,
): string[] {
  if (absent.length === 0 || absent.some(({ kind }) => kind !== 'word')) return [];
  const replacements = absent.map(({ text, token }) => {
    const near = findNearWords(token, words);
    // Alone it has been held against the names.
    const names = near.length > 0 || parts.length === 1 ? [] : findNearNames(text, rows).map(({ name }) => name);
    return { text, others: [...near, ...names] };
  });
  const [first, ...rest] = replacements;
  if (first === undefined || replacements.some(({ others }) => others.length === 0)) return [];
  const corrected = rest.reduce((query, { text, others }) => query.replace(text, () => others[0] ?? text), q);
  return first.others
    .slice(0, rest.length > 0 ? 1 : undefined)
    .map((word) => corrected.replace(first.text, () => word));
}

/** A phrase as its words; what does stand somewhere; each part, where none stands beside another. */
function askForLess({ parts, phrase }: Query, absent: readonly QueryPart[]): string[] {
  if (phrase !== null) return phrase.includes(' ') ? [phrase] : [];
  const present = parts.filter((part) => !absent.includes(part)).map(({ text }) => text);
  if (absent.length === 0) return present.length > 1 ? present : [];
  return present.length > 0 ? [present.join(' ')] : [];
}
