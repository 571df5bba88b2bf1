import { type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { futureLinks, futureSigns, futureWithTo, pastWords } from './lean-words.ts';
import type { DateMatch } from './point.ts';
import type { Lean } from './resolve.ts';

/** How far the words of a sentence are read for a sign of time. */
const reach = 14;

/**
 * Whether a date in this place is one to come: the nearest verb or sign before it decides, or, where none stands
 * before it in its sentence, the first one behind it; `near` where there is none at all.
 */
export function leanOf(tokens: readonly Token[], { first, next }: DateMatch): Lean {
  for (let index = first - 1; index >= Math.max(0, first - reach) && !isSentenceEnd(tokens, index); index -= 1) {
    const sign = signAt(tokens, index, first);
    if (sign !== undefined) return sign;
  }
  for (let index = next; index < Math.min(tokens.length, next + reach) && !isSentenceEnd(tokens, index); index += 1) {
    const sign = signAt(tokens, index, first);
    if (sign !== undefined) return sign;
  }
  return 'near';
}

function signAt(tokens: readonly Token[], index: number, date: number): Lean | undefined {
  const word = wordAt(tokens, index);
  if (word === 'by' || word === 'until' || word === 'till') {
    // Only where the date follows at once: "arrested by police on Friday" is past.
    return index === date - 1 && !isPastBefore(tokens, index) ? 'future' : undefined;
  }
  if (futureWithTo.has(word)) return futureLinks.has(wordAt(tokens, index + 1)) ? 'future' : undefined;
  if (word === 'takes' || word === 'comes') {
    return /^(?:effect|place|into)$/.test(wordAt(tokens, index + 1)) ? 'future' : undefined;
  }
  if (futureSigns.has(word)) return 'future';
  if (!isPast(word)) return undefined;
  return isFutureVerb(tokens, index) ? 'future' : 'past';
}

function isPast(word: string): boolean {
  return pastWords.has(word) || (word.length > 4 && word.endsWith('ed'));
}

/** "will be tried", "to be opened": a participle behind a sign of the future. */
function isFutureVerb(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const word = wordAt(tokens, at);
    if (futureSigns.has(word) && word !== 'next') return true;
    if (futureWithTo.has(word) || word === 'to') return /^(?:to|be)$/.test(wordAt(tokens, at + 1));
  }
  return false;
}

/** "had left by Friday": the deadline lies behind. */
function isPastBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const word = wordAt(tokens, at);
    if (futureSigns.has(word)) return false;
    if (word === 'had' || word === 'was' || word === 'were') return true;
  }
  return false;
}

function isSentenceEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'mark' || !/^[.!?;]$/.test(token.text)) return false;
  const before = tokens[index - 1];
  const isAbbreviation = before?.kind === 'word' && before.end === token.start && /^\p{Lu}.{0,3}$/u.test(before.text);
  return !(token.text === '.' && isAbbreviation);
}
