import type { Span } from '../model/seed.ts';

const abbreviation =
  /(?:^|[\s(“"‘'])(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Sen|Rep|Gov|Rev|Hon|St|No|Nos|vs|etc|approx|est|fig|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)|(?:\p{L}\.)*\p{L})\.["”’)]?\s*$/u;
const closers: Record<string, string> = { '“': '”', '"': '"', '«': '»' };

/**
 * Sentences of one paragraph, without outer white space, after `Intl.Segmenter`;
 * joined again after an abbreviation or an initial and inside quotation marks.
 */
export function findSentences(paragraph: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const last = spans.at(-1);
    if (last && continuesSentence(paragraph.slice(last.start, last.end), segment)) last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans.map((span) => trimSpan(paragraph, span)).filter(({ start, end }) => end > start);
}

function continuesSentence(before: string, next: string): boolean {
  if (abbreviation.test(before)) return true;
  if (/^\s*\p{Ll}/u.test(next)) return true;
  return hasOpenQuotation(before);
}

/** True where a quotation mark was opened and not closed. */
function hasOpenQuotation(text: string): boolean {
  let open: string | undefined;
  for (const character of text) {
    if (open === character) open = undefined;
    else if (open === undefined) open = closers[character];
  }
  return open !== undefined;
}

function trimSpan(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  const offset = start + raw.indexOf(trimmed);
  return { start: offset, end: offset + trimmed.length };
}
