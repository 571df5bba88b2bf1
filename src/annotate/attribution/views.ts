import { findContentEnd } from './content-end.ts';
import { isMark, type Node } from './nodes.ts';
import { findQuoted } from './quoted-words.ts';
import type { Relation } from './relation.ts';

/** What is attributed without a verb: "For Sims, …", "comments such as “…”", at the node. */
export function findView(nodes: readonly Node[], index: number): Relation | undefined {
  return index === 0 ? findOpinion(nodes) : findQuoted(nodes, index);
}

/** "For Sims, a genuine crackdown would …": only of a person, and only before a clause. */
function findOpinion(nodes: readonly Node[]): Relation | undefined {
  if (nodes[0]?.lower !== 'for') return undefined;
  let last = 0;
  while (nodes[last + 1]?.named === 'person') last += 1;
  const isView = /^(?:a|an|the|this|that|these|those|it|there|his|her)$/.test(nodes[last + 2]?.lower ?? '');
  if (last === 0 || !isMark(nodes[last + 1], ',') || !isView) return undefined;
  const content = { first: last + 2, last: findContentEnd(nodes, last + 2) - 1 };
  return { cue: { first: 0, last: 0 }, speaker: { first: 1, last }, content: [content] };
}
