import type { Span } from '../../model/seed.ts';
import type { Token } from '../language/tokens.ts';
import { possessiveParts } from './bodies.ts';
import { afterComma, afterJoiner, joiners } from './joiners.ts';
import { particles } from './titles.ts';

/** A run of capitalised words that may be a name, with the words around it. */
export interface Candidate extends Span {
  /** Its words, without possessive endings at the end. */
  words: Token[];
  /** True where it opens a sentence or a quotation, so that its capital shows nothing. */
  isInitial: boolean;
  /** The two words and marks before it, nearest last. */
  before: Token[];
  /** Those after it, nearest first. */
  after: Token[];
}

/** Words in a run at most; a longer one is no name but a text in capitals. */
const longestRun = 16;

/** Runs of capitalised words in the tokens of one sentence. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const candidates: Candidate[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!startsName(tokens, index)) {
      index += 1;
      continue;
    }
    const end = findEnd(tokens, index);
    candidates.push(toCandidate(tokens, index, end));
    index = end;
  }
  return candidates;
}

function startsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.isCapitalised || token.text === 'I') return false;
  return !isTag(tokens[index - 1], token) && !isCurrency(token, tokens[index + 1]);
}

/** "#FreeThem" and "@ministry". */
function isTag(before: Token | undefined, token: Token): boolean {
  return before !== undefined && /^[#@]$/.test(before.text) && before.end === token.start;
}

/** "US$". */
function isCurrency(token: Token, after: Token | undefined): boolean {
  return after?.text === '$' && after.start === token.end;
}

/** First token after the run that begins at `start`. */
function findEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length && end - start < longestRun) {
    const next = nextPart(tokens, start, end);
    if (next === end) return end;
    end = next;
  }
  return end;
}

/** Where the run goes on after `end`; `end` itself where it does not. */
function nextPart(tokens: readonly Token[], start: number, end: number): number {
  const token = tokens[end] as Token;
  const last = tokens[end - 1] as Token;
  if (token.isCapitalised) return isAdjacent(last, token) ? end + 1 : end;
  if (token.lower === "'s" || (/^[’']$/.test(token.text) && last.lower.endsWith('s')))
    return afterPossessive(tokens, end);
  if (token.kind === 'number') return isNameNumber(tokens, end) ? end + 1 : end;
  if (particles.has(token.lower) && !joiners.has(token.lower) && tokens[end + 1]?.isCapitalised) return end + 2;
  if (joiners.has(token.lower)) return afterJoiner(tokens, start, end);
  if (token.text === ',') return afterComma(tokens, start, end);
  return end;
}

function isAdjacent(last: Token, token: Token): boolean {
  return token.start - last.end <= 1;
}

function afterPossessive(tokens: readonly Token[], end: number): number {
  const owner = tokens[end - 1] as Token;
  const next = tokens[end + 1];
  return possessiveParts.has(owner.text) && next?.isCapitalised ? end + 2 : end;
}

/** "Mango Park 2", but not "Interpol 5 officers" or "June 27". */
function isNameNumber(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  const before = tokens[index - 2];
  return (
    /^\d{1,2}$/.test((tokens[index] as Token).text) &&
    before?.isCapitalised === true &&
    after?.kind !== 'word' &&
    after?.text !== ',' &&
    after !== undefined &&
    after.text !== '-'
  );
}

/** True for a quotation mark that clings to the word after it. */
function opensQuotation(mark: Token, word: Token): boolean {
  return /^["“„«‘']$/.test(mark.text) && mark.end === word.start;
}

function toCandidate(tokens: readonly Token[], start: number, end: number): Candidate {
  const words = tokens.slice(start, end);
  const previous = tokens[start - 1];
  const isInitial = !previous || opensQuotation(previous, words[0] as Token) || /^[:•*.!?…]$/.test(previous.text);
  return {
    start: (words[0] as Token).start,
    end: (words.at(-1) as Token).end,
    words,
    isInitial,
    before: tokens.slice(Math.max(0, start - 2), start),
    after: tokens.slice(end, end + 3),
  };
}
