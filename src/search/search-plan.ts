import { foldText } from './fold.ts';
import { isExact, isKnownWord } from './known-words.ts';
import type { PagefindClient } from './pagefind-types.ts';
import type { Query, QueryPart } from './query.ts';

/** What Pagefind is asked for. */
export interface SearchPlan {
  /** The term that means what was asked for; null = every record. */
  exact: string | null;
  /** The same with names of one word as plain words, where nobody may be named; null where that is no different. */
  loose: string | null;
  /** Words side by side, for phrases that come before the words apart. */
  phrases: string[];
  /** Parts that stand nowhere: then nothing is searched. */
  absent: QueryPart[];
}

const fewLetters = 4;

/** Works out what to ask for, and what of the query stands nowhere. */
export async function toSearchPlan(pagefind: PagefindClient, { parts, phrase }: Query): Promise<SearchPlan> {
  if (phrase !== null) return { exact: `"${phrase}"`, loose: null, phrases: [], absent: [] };
  const known = await Promise.all(parts.map(async (part) => ({ part, ...(await check(pagefind, part)) })));
  const absent = known.filter(({ asToken, asWords }) => !asToken && !asWords).map(({ part }) => part);
  const [first] = parts;
  // Few letters begin many words: `US` would find `used`. Beside other words they do no harm.
  if (parts.length === 1 && first?.kind === 'word' && first.token.length < fewLetters)
    return { exact: `"${first.token}"`, loose: null, phrases: [], absent };
  const exact = known.map(({ part, asToken }) => (asToken ? part.token : part.words.join(' '))).join(' ');
  const loose = known.map(({ part, asWords }) => (asWords ? part.words.join(' ') : part.token)).join(' ');
  return {
    exact: parts.length > 0 ? exact : null,
    loose: loose === exact ? null : loose,
    phrases: toPhrases(parts),
    absent,
  };
}

/** As the reader spelt them and as the index is asked; none where there are others than plain words. */
function toPhrases(parts: readonly QueryPart[]): string[] {
  if (parts.length < 2 || parts.some(({ kind }) => kind !== 'word')) return [];
  const spelt = [parts.map(({ text }) => foldText(text)), parts.map(({ token }) => token)];
  return [...new Set(spelt.map((words) => `"${words.join(' ')}"`))];
}

/** Whether a part stands in the index as its own word, and, for a name, as plain words. */
async function check(
  pagefind: PagefindClient,
  { kind, token, words }: QueryPart,
): Promise<{ asToken: boolean; asWords: boolean }> {
  if (kind === 'sign') return { asToken: false, asWords: false };
  if (kind === 'word') return { asToken: await isKnownWord(pagefind, token), asWords: false };
  const known = await Promise.all(words.map((word) => isKnownWord(pagefind, word)));
  return { asToken: await isExact(pagefind, token), asWords: words.length > 0 && known.every(Boolean) };
}
