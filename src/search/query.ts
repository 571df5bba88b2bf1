import { findNames, type AliasIndex, type FoundName } from './find-names.ts';
import { foldWords, type FoldedWord } from './fold.ts';
import { isFunctionWord, isHonorific } from './small-words.ts';
import { spellDates } from './spell-dates.ts';
import type { NameTable } from './name-table.ts';
import { findNumberPhrases } from './number-phrases.ts';
import { toNumberToken } from './number-tokens.ts';

/** A piece of a query, with the one word of the index that it asks for. */
export interface QueryPart {
  /** A `sign` is what holds neither: `%`, an emoji. */
  kind: 'number' | 'name' | 'word' | 'sign';
  /** As the reader wrote it. */
  text: string;
  token: string;
  /** Of a name: its folded form. */
  alias: string;
  /** Of a name of one word: that word, which may also stand where nobody is named (`police`); empty otherwise. */
  words: string[];
}

/** What a reader asks for: parts that must all be there, or words in this very order. Nothing of either asks for everything. */
export interface Query {
  parts: QueryPart[];
  phrase: string | null;
  /** True where words stand in quotation marks and are searched apart all the same. */
  isPhraseApart: boolean;
}

/** Names, and words with two spellings, as the query needs them. */
export interface QueryNames {
  table: Pick<NameTable, 'shared'>;
  aliases: AliasIndex;
  /** See `toAmericanWords`. */
  spellings: ReadonlyMap<string, string>;
}

/**
 * Reads a query: `H.E. Hun Manet $12bn losses` asks for a name, a number and a word. A query in quotation marks is a phrase,
 * unless it holds a number: those are only exact as parts.
 */
export function parseQuery(text: string, { table, aliases, spellings }: QueryNames): Query {
  const query = spellDates(text);
  const phrase = /^\s*["“](.+)["”]\s*$/.exec(query)?.[1];
  const words = foldWords(query);
  if (words.length === 0) return { parts: toSign(query.trim()), phrase: null, isPhraseApart: false };
  if (phrase !== undefined && findNumberPhrases(phrase).length === 0)
    return { parts: [], phrase: foldedPhrase(phrase), isPhraseApart: false };
  const names = findNames(words, aliases);
  const numbers = findNumberPhrases(blank(query, names));
  const taken = [...names, ...numbers];
  const rest = words.filter((word) => !taken.some((span) => word.start < span.end && span.start < word.end));
  const titles = names.flatMap((name) => honorificsBefore(words, name));
  const plain = rest.filter((word) => !titles.includes(word));
  const telling = plain.filter(({ word }) => !isFunctionWord(word));
  const toText = ({ start, end }: { start: number; end: number }): string => query.slice(start, end);
  const parts = [
    ...names.map((name) => ({ start: name.start, part: toNamePart(name, toText(name), table) })),
    ...numbers.map((number) => ({
      start: number.start,
      part: { kind: 'number' as const, text: toText(number), token: toNumberToken(number), alias: '', words: [] },
    })),
    ...(telling.length + taken.length > 0 ? telling : plain).map((word) => ({
      start: word.start,
      part: {
        kind: 'word' as const,
        text: toText(word),
        token: spellings.get(word.word) ?? word.word,
        alias: '',
        words: [],
      },
    })),
  ];
  return {
    parts: dropRepeated(parts.sort((a, b) => a.start - b.start).map(({ part }) => part)),
    phrase: null,
    isPhraseApart: /["“][^\s"“”]+\s[^"“”]*["”]/.test(query),
  };
}

/** What is pasted may be long. */
function dropRepeated(parts: readonly QueryPart[]): QueryPart[] {
  const tokens = new Set<string>();
  return parts.filter(({ token }) => tokens.size < tokens.add(token).size);
}

function toNamePart({ alias, tokens }: FoundName, text: string, { shared }: Pick<NameTable, 'shared'>): QueryPart {
  // Words of a longer name mean nothing apart: `Hun To` is nobody in "Hun … went on to …".
  const words = alias.replace(/^the /, '').split(' ');
  return { kind: 'name', text, alias, token: shared[alias] ?? tokens[0] ?? '', words: words.length === 1 ? words : [] };
}

/** `H.E. Samdech` before `Hun Manet`: the index has names without them. */
function honorificsBefore(words: readonly FoldedWord[], { first }: FoundName): FoldedWord[] {
  const before = words.slice(0, first).reverse();
  const end = before.findIndex(({ word }) => !isHonorific(word));
  return end < 0 ? before : before.slice(0, end);
}

function toSign(text: string): QueryPart[] {
  return text === '' ? [] : [{ kind: 'sign', text, token: '', alias: '', words: [] }];
}

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

function foldedPhrase(phrase: string): string {
  return foldWords(phrase)
    .map(({ word }) => word)
    .join(' ');
}
