import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { barePlurals, functionWords, modifierPlurals, noPlurals, peopleNames, verbWords } from './phrase-words.ts';

/** Most words that stand before the head of a counted phrase. */
const longest = 8;

/** The noun phrase that begins with the token at `index` and is counted by a number other than one: index behind its head. */
export function pluralPhraseEnd(tokens: readonly Token[], index: number): number | undefined {
  const end = chunkEnd(tokens, index);
  const heads = headsIn(tokens, index, end);
  const [first] = heads;
  if (first === undefined) return peopleEnd(tokens, index, end);
  const head = heads.reduce((last, next) => (reachesOn(tokens, last, next) ? next : last), first);
  return coordinated(tokens, head + 1);
}

/** The noun phrase that "one" or a single compound ("a three course meal") counts: index behind its last word. */
export function singularPhraseEnd(tokens: readonly Token[], index: number): number | undefined {
  const end = chunkEnd(tokens, index);
  let at = index;
  while (at < end) {
    const word = wordAt(tokens, at);
    const isVerb = at > index && !isJoined(tokens, at) && (/(?:ed|ly)$/.test(word) || verbWords.has(word));
    if (isVerb || (at > index && isPlural(tokens[at]) && !isJoined(tokens, at))) break;
    at += 1;
  }
  while (at > index && tokens[at - 1]?.kind === 'mark') at -= 1;
  return at > index ? at : undefined;
}

/** Index behind the row of words that can belong to one noun phrase. */
function chunkEnd(tokens: readonly Token[], index: number): number {
  let at = index;
  let words = 0;
  while (words < longest && isPart(tokens, at, index)) {
    if (tokens[at]?.kind === 'word') words += 1;
    at += 1;
  }
  return at;
}

function isPart(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'digits') return isJoined(tokens, index);
  if (token.kind === 'mark') return isInnerMark(tokens, index, start);
  if (isJoined(tokens, index)) return true;
  if (functionWords.has(token.lower)) return false;
  // A verb ends the phrase; "left" or "dead" may still be the first part of a compound ("left-wing parties").
  return !verbWords.has(token.lower) || (isHyphen(tokens[index + 1]) && isGlued(tokens, index + 1));
}

/** A hyphen inside a compound, a possessive, an ampersand, the full stops of "U.S.". */
function isInnerMark(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (index === start || after === undefined) return false;
  if (token?.text === '-' || token?.text === '‑') return isGlued(tokens, index) && isGlued(tokens, index + 1);
  if (after.kind !== 'word') return false;
  if (token?.text === "'s" || token?.text === '’s' || token?.text === '&') return true;
  if (/^['’]$/.test(token?.text ?? '')) return isGlued(tokens, index) && isPlural(tokens[index - 1]) && isPlural(after);
  const isAbbreviation = token?.text === '.' && /^\p{Lu}$/u.test(tokens[index - 1]?.text ?? '');
  return isAbbreviation && (isGlued(tokens, index + 1) || /^\p{Ll}/u.test(after.text));
}

/** True for a word that a hyphen ties to the word before it. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  return isHyphen(tokens[index - 1]) && isGlued(tokens, index) && isGlued(tokens, index - 1);
}

/** Indexes of the plural nouns of a row of words that are no part of a compound or possessive. */
function headsIn(tokens: readonly Token[], start: number, end: number): number[] {
  const heads: number[] = [];
  for (let index = start; index < end; index += 1) {
    const after = wordAt(tokens, index + 1);
    const isModifier = index + 1 < end && /^(?:-|'s|'|’)$/.test(after);
    if (!isModifier && isPlural(tokens[index])) heads.push(index);
  }
  return heads;
}

/** True where the phrase goes on to the next plural: "women leaders", "sports car drivers". */
function reachesOn(tokens: readonly Token[], head: number, next: number): boolean {
  const isNear = next - head === 1 || (next - head <= 3 && modifierPlurals.has(wordAt(tokens, head)));
  const isNewName = /^\p{Ll}/u.test(tokens[head]?.text ?? '') && /^\p{Lu}/u.test(tokens[next]?.text ?? '');
  return isNear && !isNewName;
}

/** Peoples whose plural looks like a singular: "84 Pakistanis". */
const peoples = /^(?:\p{Lu}\p{Ll}*(?:an|ael|aq|esh|epal|omal|engal|ut|at|hut|men|bek|baij)i|Thai)s$/u;

/** True for a noun in the plural, as far as its ending tells. */
function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (barePlurals.has(token.lower) || peoples.test(token.text)) return true;
  return (
    token.lower.length > 3 &&
    /[^su]s$/.test(token.lower) &&
    !/(?:ss|ous|us|is)$/.test(token.lower) &&
    !noPlurals.has(token.lower)
  );
}

/** "63 Chinese": a nationality at the end of the row stands for its people. */
function peopleEnd(tokens: readonly Token[], index: number, end: number): number | undefined {
  const last = tokens[end - 1];
  return end > index && end - index <= 2 && last !== undefined && peopleNames.test(last.text) ? end : undefined;
}

/** "countries and regions", "suspected ringleaders or high-risk individuals": the number counts both together. */
function coordinated(tokens: readonly Token[], end: number): number {
  const joint = wordAt(tokens, end);
  if (joint !== 'and' && joint !== 'or') return end;
  const after = chunkEnd(tokens, end + 1);
  const [head] = headsIn(tokens, end + 1, after);
  if (head === undefined) return end;
  // Behind "and" only a bare noun is surely a part: "five people and seized computers" is not.
  const isBare = head === end + 1 && after === head + 1 && /^\p{Ll}/u.test(tokens[head]?.text ?? '');
  return isBare || (joint === 'or' && head - end <= 4) ? head + 1 : end;
}
