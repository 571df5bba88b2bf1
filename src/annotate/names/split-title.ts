import { givenNames } from '../language/given-names.ts';
import { foldName, isDemonym, places } from '../language/places.ts';
import type { Token } from '../language/tokens.ts';
import { bodyHeads, bodyOf } from './bodies.ts';
import { otherHeads } from './no-names.ts';
import { placeHeads } from './spots.ts';
import { portfolios, surnameTitles, titleModifiers, titles } from './titles.ts';
import { namePrefix, textOf } from './word-tests.ts';

/** A run of capitalised words, parted at the title in it. */
interface SplitRun {
  /** What stands before the title: "Ohio" in "Ohio Governor John Kasich". */
  lead: Token[];
  name: Token[];
  hasTitle: boolean;
}

/** Parts a run before the person that a title leads to; a run without a title is all name. */
export function splitTitle(words: Token[]): SplitRun {
  const none: SplitRun = { lead: [], name: words, hasTitle: false };
  const last = lastTitle(words);
  if (last < 0 || startsPlace(words)) return none;
  const rest = words.slice(last + 1);
  // "Office of the High Commissioner for Human Rights" is one body.
  if (bodyOf.has((words[0] as Token).text) && /^(?:of|for)$/.test(rest[0]?.lower ?? '')) return none;
  if (rest.length === 0 && isSurname(words)) return none;
  const endsAsBody = rest.length > 0 && bodyHeads.has((words.at(-1) as Token).text);
  if (endsAsBody && !(words[last] as Token).text.endsWith('.') && !rest.some(({ lower }) => lower === 'of'))
    return none;
  if (rest.length > 0 && rest.every(({ text }) => placeHeads.has(text) || otherHeads.has(text))) return none;
  let first = last;
  while (first > 0 && leadsToTitle(words[first - 1] as Token) && !isFieldOfBody(words, first - 1)) first -= 1;
  // After "of" comes what somebody is head of, not who.
  return { lead: words.slice(0, first), name: rest, hasTitle: rest[0]?.lower !== 'of' && rest[0]?.lower !== 'for' };
}

/** True for "Billie Jean King", and for "King" alone, which a full name may explain. */
function isSurname(words: Token[]): boolean {
  if (!surnameTitles.has((words.at(-1) as Token).text)) return false;
  return words.length === 1 || words.slice(0, -1).some(({ text }) => givenNames.has(text));
}

function leadsToTitle(word: Token): boolean {
  return (
    isTitleWord(word) ||
    word.lower === 'of' ||
    titleModifiers.has(word.text) ||
    portfolios.has(word.text) ||
    isDemonym(word.text)
  );
}

/** True where the words begin with a place of the lists that is longer than one word ("Preah Sihanouk"). */
function startsPlace(words: Token[]): boolean {
  return [3, 2].some((length) => words.length >= length && places.has(foldName(textOf(words.slice(0, length)))));
}

/** Index of the last word of a title: past "of State" in "Secretary of State John Kerry". */
function lastTitle(words: Token[]): number {
  let last = -1;
  for (const [index, word] of words.entries()) {
    if (last < index - 1 && isGivenName(words[index - 1])) break;
    if (isTitleWord(word) && !isFieldOfBody(words, index)) last = index;
    else if (last >= 0 && last === index - 1 && word.lower === 'of' && isField(words[index + 1])) {
      last = fieldEnd(words, index + 1);
    }
  }
  return last;
}

/** True for "Justice" in "Ministry of Justice", which elsewhere is somebody's title. */
function isFieldOfBody(words: Token[], index: number): boolean {
  return isField(words[index]) && words[index - 1]?.lower === 'of' && bodyOf.has(words[index - 2]?.text ?? '');
}

/** Last word of a field of office: "Foreign Affairs and International Cooperation". */
function fieldEnd(words: Token[], first: number): number {
  let last = first;
  while (isField(words[last + 1]) || (words[last + 1]?.lower === 'and' && isField(words[last + 2]))) last += 1;
  return last;
}

function isField(word: Token | undefined): boolean {
  return word !== undefined && portfolios.has(word.text);
}

function isGivenName(word: Token | undefined): boolean {
  return word !== undefined && !isTitleWord(word) && givenNames.has(word.text) && !isDemonym(word.text);
}

function isTitleWord(word: Token): boolean {
  return titles.has(word.text.replace(namePrefix, ''));
}
