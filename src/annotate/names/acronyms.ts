import type { Token } from '../language/tokens.ts';
import type { Mention } from './mentions.ts';

/** Acronyms in brackets after the names that they stand for: "Commission for Combating Online Scams (CCOS)". */
export function findAcronyms(mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { text, words, after } of mentions) {
    const [bracket, acronym, close] = after;
    if (bracket?.text !== '(' || close?.text !== ')' || !acronym || words.length < 2) continue;
    if (/^[\p{L}&]{2,10}$/u.test(acronym.text) && standsFor(acronym.text, words)) found.set(acronym.text, text);
  }
  return found;
}

/** True where the capitals of an acronym come in order in the initials of the words, at most one missing. */
function standsFor(acronym: string, words: readonly Token[]): boolean {
  const initials = words.flatMap(({ text }) => text.split('-')).map((word) => word.charAt(0).toUpperCase());
  let matched = 0;
  for (const initial of initials) if (initial === acronym.charAt(matched).toUpperCase()) matched += 1;
  return matched >= Math.max(2, acronym.length - 1);
}
