import type { Span } from '../model/seed.ts';

/** A word without case, diacritics, apostrophes and possessive, and where it stands. */
export interface FoldedWord extends Span {
  word: string;
}

const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’`][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const withoutMark: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Words as names are compared: `H.E. Hùn Manet’s` -> `he`, `hun`, `manet`. Marks of other scripts than Latin are letters and stay. */
export function foldWords(text: string): FoldedWord[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const word = foldWord(match[0]);
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}

/** The folded words of a text in one string, to use as a key. */
export function foldText(text: string): string {
  return foldWords(text)
    .map(({ word }) => word)
    .join(' ');
}

function foldWord(raw: string): string {
  return raw
    .replace(/['’`]s$/iu, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.'’`]/gu, '')
    .toLowerCase()
    .replace(/[øđðłıßæœ]/gu, (letter) => withoutMark[letter] ?? letter);
}
