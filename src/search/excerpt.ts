import type { Span } from '../model/seed.ts';

/** A piece of an excerpt. */
export interface ExcerptPiece {
  text: string;
  isMarked: boolean;
}

const ellipsis = '…';

/**
 * The part of a text round what was asked for, that marked; the whole text where it is short. Pieces are plain text, in order,
 * and give the text back letter for letter between the ellipses.
 */
export function toExcerpt(text: string, spans: readonly Span[], limit = 320): ExcerptPiece[] {
  const marks = mergeSpans(text, spans);
  const { start, end } = toWindow(text, marks, limit);
  const pieces: ExcerptPiece[] = [];
  let at = start;
  for (const mark of marks.filter((one) => one.start >= start && one.end <= end)) {
    pieces.push(
      { text: text.slice(at, mark.start), isMarked: false },
      { text: text.slice(mark.start, mark.end), isMarked: true },
    );
    at = mark.end;
  }
  pieces.push({ text: text.slice(at, end), isMarked: false });
  const ends = [start > 0 ? `${ellipsis} ` : '', end < text.length ? ` ${ellipsis}` : ''].map((cut) => ({
    text: cut,
    isMarked: false,
  }));
  return [ends[0], ...pieces, ends[1]].filter((piece) => piece !== undefined && piece.text !== '') as ExcerptPiece[];
}

/** Spans in order, those with nothing but white space between them joined. */
function mergeSpans(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The stretch that begins a little before the first mark, cut between words. */
function toWindow(text: string, marks: readonly Span[], limit: number): Span {
  if (text.length <= limit * 1.25) return { start: 0, end: text.length };
  const lead = Math.max(0, Math.min((marks[0]?.start ?? 0) - limit / 4, text.length - limit));
  const start = lead <= 0 ? 0 : text.indexOf(' ', lead) + 1;
  const cut = start + limit >= text.length ? text.length : text.lastIndexOf(' ', start + limit);
  return { start, end: cut > start ? cut : Math.min(text.length, start + limit) };
}
