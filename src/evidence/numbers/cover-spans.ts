import type { Span } from '../../model/seed.ts';

/** A text of equal length in which no number begins, ends or goes on inside the given stretches. */
export function coverSpans(text: string, spans: readonly Span[]): string {
  let covered = text;
  for (const { start, end } of spans) {
    covered = covered.slice(0, start) + '·'.repeat(end - start) + covered.slice(end);
  }
  return covered;
}
