import type { Span } from '../../model/seed.ts';
import { auxiliaries, determiners, prepositions, subjectPronouns, subordinators } from '../language/function-words.ts';
import { givenNames } from '../language/given-names.ts';
import { isOrdinary } from '../language/ordinary-words.ts';
import { foldName, isDemonym, places } from '../language/places.ts';
import type { Token } from '../language/tokens.ts';
import type { Candidate } from './candidates.ts';
import { bodyHeads, bodyOf, knownBodies, knownPhrases, noNames, otherHeads, placeHeads, portfolios, surnameTitles, titleModifiers, titles } from './lexicon.ts';

const phrases: ReadonlySet<string> = new Set(knownPhrases);
const prefix = /^(?:then|ex|vice|co|pro|anti|non|pre|post|mid)-(?=\p{Lu})/u;

/** A stretch that may be a name, without titles and other words around it. */
export interface Mention extends Span {
  text: string;
  words: Token[];
  /** True where a title stands before it. */
  hasTitle: boolean;
  /** True where only its place in the sentence may have given it its capital. */
  isInitial: boolean;
  before: Token[];
  after: Token[];
}

/** The names that a run of capitalised words may hold: "Ohio Governor John Kasich" gives "Ohio" and "John Kasich". */
export function toMentions(text: string, candidate: Candidate): Mention[] {
  const words = trimWords(candidate.words);
  const split = splitTitle(words);
  const mentions: Mention[] = [];
  const lead = trimStart(split.lead, candidate.isInitial && split.lead[0] === candidate.words[0]);
  if (lead.length > 0) mentions.push(toMention(text, candidate, lead, false, split.name.length > 0));
  const name = split.lead.length > 0 || split.hasTitle ? trimStart(split.name, false) : trimStart(split.name, candidate.isInitial);
  if (name.length > 0) mentions.push(toMention(text, candidate, name, split.hasTitle, false));
  return mentions.filter((mention) => (!isDemonym(mention.text) || places.has(foldName(mention.text))) && (mention.words.length > 1 || !isNoName(mention.words[0] as Token)));
}

function toMention(text: string, candidate: Candidate, all: Token[], hasTitle: boolean, isLead: boolean): Mention {
  const words = withoutTail(all);
  const first = words[0] as Token;
  const last = words.at(-1) as Token;
  const index = candidate.words.indexOf(all[0] as Token);
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end).replace(/\s+/g, ' '),
    words,
    hasTitle,
    isInitial: candidate.isInitial && index === 0,
    before: index > 0 ? candidate.words.slice(Math.max(0, index - 2), index) : candidate.before,
    after: isLead || last !== candidate.words.at(-1) ? [] : candidate.after,
  };
}

/** Ends a word like "Singapore-based" before its hyphen, begins one like "anti-IS" after it. */
function withoutTail([first, ...others]: Token[]): Token[] {
  const lead = prefix.exec((first as Token).text)?.[0] ?? '';
  const words = [lead === '' ? (first as Token) : cutStart(first as Token, lead.length), ...others];
  const last = words.at(-1) as Token;
  const stem = /^(\p{Lu}[\p{L}.]*)-\p{Ll}[\p{L}-]*$/u.exec(last.text)?.[1];
  if (!stem || words.some((word) => word !== last && word.lower === 'al')) return words;
  const cut: Token = { ...last, text: stem, lower: stem.toLowerCase(), end: last.start + stem.length };
  return [...words.slice(0, -1), cut];
}

function cutStart(word: Token, length: number): Token {
  return { ...word, text: word.text.slice(length), lower: word.lower.slice(length), start: word.start + length };
}

function isNoName(word: Token): boolean {
  return noNames.has(word.text) && !places.has(foldName(word.text));
}

function isFunctionWord(token: Token): boolean {
  const lower = token.lower.replace(/'(?:ve|re|ll|d|m|t)$/, '');
  if (lower !== token.lower) return subjectPronouns.has(lower) || auxiliaries.has(token.lower);
  return subjectPronouns.has(lower) || determiners.has(lower) || prepositions.has(lower) || subordinators.has(lower) || lower === 'and' || lower === 'but';
}

/** Takes off titles and small words at the end: "Ministry of", "Jacob Sims Jr." stays. */
function trimWords(words: Token[]): Token[] {
  let end = words.length;
  while (end > 0 && isTail(words[end - 1] as Token, end)) end -= 1;
  return words.slice(0, end);
}

function isTail(word: Token, length: number): boolean {
  if (!word.isCapitalised) return word.kind !== 'number';
  return length > 1 && /^(?:Republican|Democrat|Democratic)s?$/.test(word.text);
}

/** Parts a run before the person that a title leads to. */
function splitTitle(words: Token[]): { lead: Token[]; name: Token[]; hasTitle: boolean } {
  const none = { lead: [], name: words, hasTitle: false };
  const last = lastTitle(words);
  if (last < 0 || startsPlace(words)) return none;
  const rest = words.slice(last + 1);
  if (rest.length === 0 && isSurname(words)) return none;
  const endsAsBody = rest.length > 0 && bodyHeads.has((words.at(-1) as Token).text);
  if (endsAsBody && !/\.$/.test((words[last] as Token).text) && !rest.some(({ lower }) => lower === 'of')) return none;
  if (rest.length > 0 && rest.every(({ text }) => placeHeads.has(text) || otherHeads.has(text))) return none;
  let first = last;
  while (first > 0 && leadsToTitle(words[first - 1] as Token)) first -= 1;
  // After "of" comes what somebody is head of, not who.
  return { lead: words.slice(0, first), name: rest, hasTitle: rest[0]?.lower !== 'of' && rest[0]?.lower !== 'for' };
}

/** True for "Billie Jean King", and for "King" alone, which a full name may explain. */
function isSurname(words: Token[]): boolean {
  if (!surnameTitles.has((words.at(-1) as Token).text)) return false;
  return words.length === 1 || givenNames.has((words[0] as Token).text);
}

function leadsToTitle(word: Token): boolean {
  return isTitleWord(word) || word.lower === 'of' || titleModifiers.has(word.text) || portfolios.has(word.text) || isDemonym(word.text);
}

/** True where the words begin with a place of the lists that is longer than one word ("Preah Sihanouk"). */
function startsPlace(words: Token[]): boolean {
  return [3, 2].some((length) => words.length >= length && places.has(foldName(words.slice(0, length).map(({ text }) => text).join(' '))));
}

/** Index of the last word of a title: past "of State" in "Secretary of State John Kerry". */
function lastTitle(words: Token[]): number {
  let last = -1;
  for (const [index, word] of words.entries()) {
    if (index > 0 && last < index - 1 && !isTitleWord(words[index - 1] as Token) && givenNames.has((words[index - 1] as Token).text) && !isDemonym((words[index - 1] as Token).text)) break;
    if (isTitleWord(word)) last = index;
    else if (last >= 0 && last === index - 1 && word.lower === 'of' && portfolios.has(words[index + 1]?.text ?? '')) {
      last = index + 1;
      while (portfolios.has(words[last + 1]?.text ?? '') || (words[last + 1]?.lower === 'and' && portfolios.has(words[last + 2]?.text ?? ''))) last += 1;
    }
  }
  return last;
}

function isTitleWord(word: Token): boolean {
  return titles.has(word.text.replace(prefix, ''));
}

/** Drops words that only their place capitalises, articles, and demonyms that belong to no body. */
function trimStart(words: Token[], isInitial: boolean): Token[] {
  let rest = words;
  let canBeOrdinary = isInitial;
  while (rest.length > 0) {
    const first = rest[0] as Token;
    const known = startsKnown(rest);
    if (known) return rest;
    const isSmall = (isFunctionWord(first) || (canBeOrdinary && auxiliaries.has(first.lower))) && !(rest.length > 1 && isAllCapital(first.text));
    const isOrigin = isDemonym(first.text) && !endsAsName(rest);
    const isPlain = canBeOrdinary && isOrdinary(first.lower) && !keepsOrdinary(rest);
    if (!isSmall && !isOrigin && !isPlain && !(noNames.has(first.text) && rest.length > 1)) return rest;
    canBeOrdinary = canBeOrdinary && (isSmall || isOrigin);
    rest = rest.slice(1);
    while (rest.length > 0 && !(rest[0] as Token).isCapitalised) rest = rest.slice(1);
  }
  return rest;
}

function isAllCapital(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** True where the words begin with a place or body of the lists. */
function startsKnown(words: Token[]): boolean {
  const all = words.map(({ text }) => text).join(' ');
  return places.has(foldName(all)) || phrases.has(all) || (isAllCapital(all.replace(/ /g, '')) && all.length > 3 && places.has(foldName(toTitleCase(all)))) || knownBodies.has(words[0]?.text ?? '');
}

function toTitleCase(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function endsAsName(words: Token[]): boolean {
  const last = words.findLast(({ isCapitalised }) => isCapitalised) as Token;
  return words.length > 1 && (bodyHeads.has(last.text) || otherHeads.has(last.text) || placeHeads.has(last.text) || words.some(({ text }) => bodyHeads.has(text)));
}

/** True for a first word that is ordinary and yet belongs to a name: "Human Rights Watch", "Rose Smith". */
function keepsOrdinary(words: Token[]): boolean {
  const [first, second] = words as [Token, Token | undefined];
  if (!second) return false;
  if (endsAsName(words) || bodyOf.has(first.text)) return true;
  return givenNames.has(first.text) && !isOrdinary(second.lower);
}
