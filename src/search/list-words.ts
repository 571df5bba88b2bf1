import { foldWords } from './fold.ts';

/** Fewer letters are near to too many words to be told from them. */
const fewestLetters = 4;

/** The longer words of some texts, folded, each once and in order, so that they pack well. */
export function listWords(texts: readonly string[]): string[] {
  const words = texts.flatMap(foldWords).map(({ word }) => word);
  return [...new Set(words)].filter((word) => word.length >= fewestLetters && !/\d/.test(word)).sort();
}
