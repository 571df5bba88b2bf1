import { findContentEnd } from './content-end.ts';
import { isMark, type Node } from './nodes.ts';
import type { Range } from './phrases.ts';
import type { Relation } from './relation.ts';
import { findSubject } from './subject.ts';

const said =
  /^(?:statement|claim|warning|assertion|allegation|accusation|announcement|comment|remark|argument|belief|view|suggestion|promise|pledge|vow|complaint|prediction|insistence|admission|denial|declaration|message|contention|hope|fear|suspicion)s?$/;
/** Nouns that tell of something said by nobody in particular. */
const hearsay = /^(?:allegations?|accusations?|rumou?rs|speculation)$/;

/** "X's statement that …", "a warning by X that …", "allegations of …" at the noun. */
export function findNounCue(nodes: readonly Node[], index: number): Relation | undefined {
  const noun = nodes[index];
  if (noun?.tag !== 'word' || (!said.test(noun.lower) && !hearsay.test(noun.lower))) return undefined;
  const own = nodes[index + 1];
  if (own?.lower === 'that') return withContent(nodes, index, possessor(nodes, index), index + 1);
  if (own?.lower === 'by' || own?.lower === 'from') return findAuthored(nodes, index);
  if (own?.lower === 'of' && hearsay.test(noun.lower))
    return withContent(nodes, index, possessor(nodes, index), index + 2);
  return undefined;
}

/** The owner of what is said: "his" or "the embassy's" before the noun. */
function possessor(nodes: readonly Node[], noun: number): Range | undefined {
  let index = noun - 1;
  while (index > 0 && nodes[index]?.tag === 'word') index -= 1;
  const node = nodes[index];
  if (node && /^(?:his|her|its|their|our|my)$/.test(node.lower)) return { first: index, last: index };
  if (node?.tag === 'possessive' || isMark(node, "’'")) return findSubject(nodes, index);
  return undefined;
}

/** "a statement by the ministry that …". */
function findAuthored(nodes: readonly Node[], noun: number): Relation | undefined {
  for (let index = noun + 2; index < Math.min(nodes.length, noun + 12); index += 1) {
    const node = nodes[index] as Node;
    if (node.lower === 'that' && index > noun + 2)
      return withContent(nodes, noun, { first: noun + 2, last: index - 1 }, index);
    if (node.tag === 'mark' || node.tag === 'auxiliary' || node.tag === 'quote') return undefined;
  }
  return undefined;
}

function withContent(
  nodes: readonly Node[],
  noun: number,
  speaker: Range | undefined,
  start: number,
): Relation | undefined {
  const hasSource = speaker !== undefined || hearsay.test(nodes[noun]?.lower ?? '');
  if (!hasSource || start >= nodes.length) return undefined;
  return { cue: { first: noun, last: noun }, speaker, content: [{ first: start, last: nounContentEnd(nodes, start) }] };
}

/** The content of a noun ends with its first comma, or with a quotation that a verb follows. */
function nounContentEnd(nodes: readonly Node[], start: number): number {
  const end = findContentEnd(nodes, start);
  for (let index = start + 1; index < end; index += 1) {
    const isQuoteEnd = nodes[index - 1]?.tag === 'quote' && /^(?:word|auxiliary)$/.test(nodes[index]?.tag ?? '');
    if (isMark(nodes[index], ',') || isQuoteEnd) return index - 1;
  }
  return end - 1;
}
