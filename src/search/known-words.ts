import { foldText } from './fold.ts';
import type { PagefindClient } from './pagefind-types.ts';

/**
 * True where a word stands in the index, as itself, in another form, or begun. Pagefind answers for a word that it does not
 * have with whatever word is the beginning of it (`nozzle` finds `N`), so a match has to be told from such a stopgap.
 */
export async function isKnownWord(pagefind: PagefindClient, word: string): Promise<boolean> {
  if (await isExact(pagefind, word)) return true;
  const [first] = (await pagefind.search(word)).results;
  if (!first) return false;
  const { content, meta } = await first.load();
  const all = content.split(/[^\S\uFEFF]+/);
  const found =
    first.locations.length > 0 ? first.locations.flatMap((location) => all[location] ?? []) : meta.title.split(' ');
  return found.flatMap((match) => foldText(match).split(' ')).some((match) => isFormOf(match, word));
}

/** True where a word of the index, or any text, is exactly this one (in any form of it). */
export async function isExact(pagefind: PagefindClient, word: string): Promise<boolean> {
  return (await pagefind.search(`"${word}"`)).results.length > 0;
}

/**
 * `detained` for `detainees`: all but a letter are the same, in longer words all but two or three. Less than four letters begin too
 * many words to mean one of them: `Hun Sen` would find `hundreds` and `sentence`.
 */
export function isFormOf(match: string, word: string): boolean {
  if (word.length < 4) return match === word;
  const slack = word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
  const needed = word.length - slack;
  return match.slice(0, needed) === word.slice(0, needed);
}
