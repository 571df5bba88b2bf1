import type { Range } from './phrases.ts';

/** Who says what by which words, in nodes of one sentence. */
export interface Relation {
  cue: Range;
  speaker: Range | undefined;
  content: Range[];
}

/** The nodes that a relation takes up. */
export function extentOf({ cue, speaker, content }: Relation): Range {
  const ranges = [cue, ...content, ...(speaker ? [speaker] : [])];
  return { first: Math.min(...ranges.map(({ first }) => first)), last: Math.max(...ranges.map(({ last }) => last)) };
}

export function overlaps(a: Range, b: Range): boolean {
  return a.first <= b.last && b.first <= a.last;
}
