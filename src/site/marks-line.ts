import type { MarkKind } from './marks.ts';

/** From the one that a reader must see first. */
const precedence: readonly MarkKind[] = ['contested', 'inferred', 'hedged', 'single-source', 'exact'];

/** The mark whose line is drawn under the words of a figure in prose, where only one line fits. */
export function pickLine(marks: readonly MarkKind[]): MarkKind {
  return precedence.find((kind) => marks.includes(kind)) ?? 'exact';
}
