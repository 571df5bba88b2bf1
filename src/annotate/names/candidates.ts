import type { Span } from '../../model/seed.ts';
import { foldName, isDemonym, places } from '../language/places.ts';
import type { Token } from '../language/tokens.ts';
import { bodyHeads, bodyOf, noNames, particles, possessiveParts, titles } from './lexicon.ts';

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

/** First words of bodies that are named for what they do. */
const purposeHead =
  /^(?:Committee|Commission|Council|Center|Centre|Institute|Initiative|Office|Organi[sz]ation|Campaign|Alliance|Coalition|Association|Foundation|Citizens|Doctors|Reporters|Network|Fund|Union|Conference|Bureau|Agency|Authority|Movement|League|Society|Federation|Project|Mothers|Friends|Physicians|Secretariat|Academy|Board|Partnership|Tribunal)$/;
const joiners = new Set(['of', 'for', 'on', 'and', 'to', 'in', 'against', 'the', '&', 'without', 'with']);

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
  return token !== undefined && token.isCapitalised && token.text !== 'I';
}

/** First token after the run that begins at `start`. */
function findEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length) {
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
  if (token.lower === "'s" || (/^[’']$/.test(token.text) && last.lower.endsWith('s'))) return afterPossessive(tokens, end);
  if (token.kind === 'number') return isNameNumber(tokens, end) ? end + 1 : end;
  if (particles.has(token.lower) && !joiners.has(token.lower) && tokens[end + 1]?.isCapitalised) return end + 2;
  if (joiners.has(token.lower)) return afterJoiner(tokens, start, end);
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
  return /^\d{1,2}$/.test((tokens[index] as Token).text) && before?.isCapitalised === true && after?.kind !== 'word' && after?.text !== ',' && after !== undefined && after.text !== '-';
}

/** The small words inside the name of a body: "Ministry of Foreign Affairs and International Cooperation". */
function afterJoiner(tokens: readonly Token[], start: number, end: number): number {
  let next = end + 1;
  if (tokens[next]?.lower === 'the') next += 1;
  const following = tokens[next];
  if (!following?.isCapitalised) return end;
  const joiner = (tokens[end] as Token).lower;
  // "Secretariat of the Commission for …" holds a body of its own.
  if (next === end + 2 && bodyOf.has(following.text) && /^(?:of|for|on|to)$/.test(tokens[next + 1]?.lower ?? '')) return end;
  const words = tokens.slice(start, end);
  const last = words.at(-1) as Token;
  if (joiner === '&') return next + 1;
  if (joiner === 'and') return joinsParts(tokens, start, end, next) ? next + 1 : end;
  if (joiner === 'of') return bodyOf.has(last.text) || /^(?:(?:then|ex)-)?(?:Republic|Kingdom|Gulf|Bay|Strait|Isle|Horn|City|District|Cape|Union|States|Secretary|Minister|Chief|Army|Democratic)$/.test(last.text) ? next + 1 : end;
  const hasHead = words.some(({ text }) => purposeHead.test(text));
  const isTime = noNames.has(following.text) || (joiner === 'in' && places.has(foldName(following.text)));
  return hasHead && !isTime && joiner !== 'the' && !titles.has(last.text) && next === end + 1 ? next + 1 : end;
}

/** Whether "and" joins parts of one name: the field of a ministry, or what a committee is for. */
function joinsParts(tokens: readonly Token[], start: number, end: number, next: number): boolean {
  const words = tokens.slice(start, end);
  const following = tokens[next] as Token;
  if (/^\p{Lu}{2,}$/u.test(following.text) || bodyOf.has(following.text) || titles.has(following.text)) return false;
  const head = words.findIndex(({ text }) => /^(?:Ministry|Minister|Department|Committee|Commission|Centre|Center|Institute|Council|Office|Bureau|Secretary)$/.test(text));
  if (head >= 0 && words.slice(head).some(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on')) return true;
  const last = words.at(-1) as Token;
  if (bodyHeads.has(last.text) || isDemonym(last.text)) return false;
  let index = next;
  while (tokens[index]?.isCapitalised && index < next + 6) index += 1;
  const ending = tokens[index - 1];
  return index - next >= 2 && words.length <= 4 && ending !== undefined && /^(?:Committee|Subcommittee|Commission|Department|Ministry|Administration|Agency|Bureau|Centre|Center|Council|Association)$/.test(ending.text);
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
