import type { Span } from '../../model/seed.ts';
import { findSentences } from '../../parse/sentences.ts';
import type { Piece, ProseBlock, ProseSentence } from './prose-block.ts';
import type { LoosePiece } from './to-pieces.ts';

/** Joins pieces to a block and parts it into sentences; a table row is one sentence whatever it holds. */
export function toBlock(kind: ProseBlock['kind'], loose: readonly LoosePiece[], isRow = false): ProseBlock | undefined {
  const first = loose[0];
  if (first === undefined) return undefined;
  const pieces = withStarts(loose);
  const text = (of: (piece: Piece) => string): string => pieces.map(of).join('');
  const rendered = text((piece) => toOneLine(piece.text));
  const own = text((piece) => (piece.kind === 'words' ? toOneLine(piece.text) : ' '.repeat(piece.text.length)));
  // What a component shows counts as a word with a capital, whatever stands in it, so that it can begin a sentence.
  const outline = text((piece) => (isShown(piece) ? 'X'.repeat(piece.text.length) : toOneLine(piece.text)));
  const spans = isRow || kind !== 'statement' ? [{ start: 0, end: rendered.length }] : findSentences(outline);
  const sentences = withCitations(spans, pieces, outline).map(({ span, held }): ProseSentence => ({
    ...span,
    own: own.slice(span.start, span.end),
    rendered: rendered.slice(span.start, span.end),
    ids: held.flatMap(({ ids }) => ids),
    isOurs: held.every(({ isOurs }) => isOurs),
  }));
  return { kind, own, rendered, pieces, sentences, place: first.place };
}

function isShown({ kind }: Piece): boolean {
  return kind === 'figure' || kind === 'quotation';
}

function withStarts(loose: readonly LoosePiece[]): Piece[] {
  let start = 0;
  return loose.map((piece) => {
    const placed = { ...piece, start };
    start += piece.text.length;
    return placed;
  });
}

/** The pieces that each sentence holds. A reference without words belongs to the words directly before it. */
function withCitations(
  spans: readonly Span[],
  pieces: readonly Piece[],
  text: string,
): { span: Span; held: Piece[] }[] {
  return spans.map((span, index) => {
    const next = spans[index + 1]?.start ?? Infinity;
    const held = pieces.filter((piece) => {
      if (piece.kind !== 'cite') return piece.start < span.end && span.start < piece.start + piece.text.length;
      const before = text.slice(0, piece.start).trimEnd().length;
      const isFirst = index === 0 && before === 0;
      return isFirst || (before > span.start && before < next);
    });
    return { span, held };
  });
}

function toOneLine(text: string): string {
  return text.replace(/\s/g, ' ');
}
