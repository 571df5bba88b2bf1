import type { Span } from '../model/seed.ts';

/** A span that becomes an element, and its rank: the lower, the less it is cut and the further out it stands. */
export interface RankedSpan<T> extends Span {
  rank: number;
  value: T;
}

/** An element over a part of a text; the first piece of a span that had to be cut carries `isFirst`. */
export interface SpanNode<T> extends Span {
  value: T;
  isFirst: boolean;
  children: SpanNode<T>[];
}

/**
 * Turns overlapping spans into a tree: spans that cross one of lower rank are cut where it begins or ends,
 * so that the pieces nest. Equal spans nest by rank, then by the order given.
 */
export function nestSpans<T>(spans: readonly RankedSpan<T>[]): SpanNode<T>[] {
  const byRank = spans.map((span, order) => ({ ...span, order })).sort((a, b) => a.rank - b.rank || a.order - b.order);
  const pieces: (RankedSpan<T> & { order: number; isFirst: boolean })[] = [];
  for (const span of byRank) {
    const cuts = toCuts(span, pieces);
    pieces.push(
      ...cuts
        .slice(0, -1)
        .map((start, index) => ({ ...span, start, end: cuts[index + 1] as number, isFirst: index === 0 })),
    );
  }
  pieces.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank || a.order - b.order);
  return toTree(pieces);
}

/** Start, end and every point between them where a span of lower rank would be crossed. */
function toCuts(span: Span, others: readonly Span[]): number[] {
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of others) {
    if (start < span.start && span.start < end && end < span.end) cuts.add(end);
    if (span.start < start && start < span.end && span.end < end) cuts.add(start);
  }
  return [...cuts].sort((a, b) => a - b);
}

function toTree<T>(pieces: readonly (Span & { value: T; isFirst: boolean })[]): SpanNode<T>[] {
  const roots: SpanNode<T>[] = [];
  const open: SpanNode<T>[] = [];
  for (const { start, end, value, isFirst } of pieces) {
    while (open.length > 0 && (open.at(-1) as SpanNode<T>).end <= start) open.pop();
    const node: SpanNode<T> = { start, end, value, isFirst, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}
