import type { Span } from '../../model/seed.ts';

/** Index of the first of the sorted spans that begins at or after a place. */
export function indexFrom(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sorted spans that lie inside a stretch, up to the first that does not end in it. */
export function spansInside<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const inside: T[] = [];
  for (let index = indexFrom(spans, start); index < spans.length; index += 1) {
    const span = spans[index] as T;
    if (span.end > end) break;
    inside.push(span);
  }
  return inside;
}
