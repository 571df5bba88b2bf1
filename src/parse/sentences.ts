import type { Span } from '../model/seed.ts';
import { numberAbbreviations, otherAbbreviations, sentenceStarters, titleAbbreviations } from './abbreviations.ts';
import { findQuotations } from './quotation-marks.ts';

/** End mark with what closes after it and the space before the next sentence; starts only at the first mark of a run. */
const endOfSentence = /(?<![.!?…])([.!?…]+)(["'”’»›)\]]*)(?:\[\d{1,3}\])*\s+|[。！？]+[」』”’）]*\s*/g;
const attributionAfter =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,4}(?:said|says|asked|asks|added|replied|wrote|told|tweeted|shouted|cried|exclaimed|wondered|responded)\b/u;
/** Days, months and time zones, which follow "a.m." and "p.m." inside a sentence. */
const afterClock =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^[A-Z]{2,4}\b/;

/**
 * Sentences of one paragraph, without outer white space. None is cut inside quotation marks, after a title, an
 * initial or an abbreviation that goes on; a paragraph without end marks is one sentence.
 */
export function findSentences(paragraph: string): Span[] {
  const quotations = findQuotations(paragraph).filter(({ depth }) => depth === 0);
  const spans: Span[] = [];
  let start = 0;
  let quotation = 0;
  for (const match of paragraph.matchAll(endOfSentence)) {
    const next = match.index + match[0].length;
    const end = match.index + match[0].trimEnd().length;
    while ((quotations[quotation]?.end ?? Infinity) < end) quotation += 1;
    const isQuoted = (quotations[quotation]?.start ?? Infinity) < end && (quotations[quotation]?.end ?? 0) > end;
    if (isQuoted || !isEnd(paragraph, match, next, start)) continue;
    spans.push({ start, end });
    start = next;
  }
  spans.push({ start, end: paragraph.length });
  return spans.map((span) => trimSpan(paragraph, span)).filter(({ start: first, end }) => end > first);
}

/** True where an end mark ends a sentence rather than an abbreviation, a number of a list or a quoted question. */
function isEnd(text: string, match: RegExpExecArray, next: number, start: number): boolean {
  const [, mark, closing] = match;
  if (mark === undefined || closing === undefined) return true;
  const rest = text.slice(next, next + 80);
  const opening = rest.replace(/^["'“‘«([]+/, '');
  if (/^\p{Ll}/u.test(opening) && !/^(?:i[A-Z]|e[A-Z])/.test(opening)) return false;
  if (/["”’'»]/.test(closing) && /[!?]/.test(mark)) return !attributionAfter.test(opening);
  if (mark !== '.' || closing !== '') return true;
  const word = /[\p{L}\p{M}\p{N}.&’'-]*$/u.exec(text.slice(Math.max(start, match.index - 30), match.index))?.[0] ?? '';
  return endsWord(word, opening, match.index - word.length === start);
}

/** Whether the word before a full stop ends its sentence, given what follows. */
function endsWord(word: string, following: string, isFirst: boolean): boolean {
  const next = /^[\p{L}\p{N}’']+/u.exec(following)?.[0] ?? '';
  const isStarter = sentenceStarters.has(next);
  if (isFirst && /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/.test(word)) return false;
  if (titleAbbreviations.has(word)) return false;
  if (numberAbbreviations.has(word))
    return !/^\d/.test(following) && (word.length < 3 || isStarter || !/^[A-Z]/.test(word));
  if (otherAbbreviations.has(word)) return isStarter;
  if (/^[ap]\.m$/i.test(word)) return !afterClock.test(following);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return isStarter;
  if (/^\p{Lu}$/u.test(word)) return isStarter && next !== 'A' && next !== 'I';
  return true;
}

function trimSpan(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  const offset = start + raw.indexOf(trimmed);
  return { start: offset, end: offset + trimmed.length };
}
