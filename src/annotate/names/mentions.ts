import type { Span } from '../../model/seed.ts';
import { foldName, isDemonym, places } from '../language/places.ts';
import type { Token } from '../language/tokens.ts';
import type { Candidate } from './candidates.ts';
import { noNames } from './no-names.ts';
import { splitTitle } from './split-title.ts';
import { trimStart } from './trim-start.ts';
import { namePrefix } from './word-tests.ts';

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
  const name =
    split.lead.length > 0 || split.hasTitle ? trimStart(split.name, false) : trimStart(split.name, candidate.isInitial);
  if (name.length > 0) mentions.push(toMention(text, candidate, name, split.hasTitle, false));
  return mentions.filter(
    (mention) =>
      (!isDemonym(mention.text) || places.has(foldName(mention.text))) &&
      (mention.words.length > 1 || !isNoName(mention.words[0] as Token)),
  );
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
  const lead = namePrefix.exec((first as Token).text)?.[0] ?? '';
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
