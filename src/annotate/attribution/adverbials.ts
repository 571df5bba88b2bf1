import { isMark, nounish, type Node } from './nodes.ts';
import { isFinite, isTime } from './phrases.ts';

/** Words that open an indirect question. */
export const questionWord = /^(?:whether|if|how|why|what|who|when|where|which)$/;

/** First node after the person told ("reporters", "the BBC on Friday"). */
export function afterAddressee(nodes: readonly Node[], from: number): number {
  const first = nodes[from];
  if (!first) return from;
  if (first.tag === 'object' || (first.tag === 'pronoun' && !isFinite(nodes, from + 1))) return from + 1;
  let index = from;
  while (index < nodes.length) {
    const node = nodes[index] as Node;
    const isInside = nounish.has(node.tag) || node.lower === 'of' || isMark(node, "’'-&/");
    if (!isInside || (node.tag === 'determiner' && index > from && nodes[index - 1]?.lower !== 'of')) break;
    index += 1;
  }
  return isFinite(nodes, index) && nodes[index]?.tag === 'auxiliary' && index > from ? from + 1 : index;
}

/** First node after adverbs, times and phrases like "in a statement on Friday". */
export function afterAdverbials(nodes: readonly Node[], from: number): number {
  let index = from;
  while (index < nodes.length) {
    const node = nodes[index] as Node;
    if (node.tag === 'adverb' || (isTime(nodes, index) && node.tag !== 'number' && !startsSubject(nodes, index))) {
      index += 1;
    } else if (node.tag === 'number' && isTime(nodes, index - 1)) {
      index += 1;
    } else if (node.tag === 'preposition' || node.tag === 'subordinator') {
      const next = afterPhrase(nodes, index);
      if (next === index) return index;
      index = next;
    } else return index;
  }
  return index;
}

function startsSubject(nodes: readonly Node[], index: number): boolean {
  return isFinite(nodes, index + 1) || nodes[index + 1]?.tag === 'possessive';
}

/** End of a phrase that says when, where or to whom, if what is said, or nothing, follows it. */
function afterPhrase(nodes: readonly Node[], from: number): number {
  const node = nodes[from] as Node;
  if (node.lower === 'that' || questionWord.test(node.lower))
    return node.lower === 'when' ? phraseEnd(nodes, from) : from;
  if (/^(?:on|in|at|since|during|by)$/.test(node.lower) && isTime(nodes, from + 1)) {
    let index = from + 1;
    while (isTime(nodes, index)) index += 1;
    return index;
  }
  return phraseEnd(nodes, from);
}

function phraseEnd(nodes: readonly Node[], from: number): number {
  for (let index = from + 1; index <= nodes.length; index += 1) {
    const node = nodes[index];
    if (!node || isMark(node, '.!?:;') || node.tag === 'quote') return index;
    if (node.lower === 'that') return nodes[index - 1]?.tag === 'preposition' ? from : index;
    if (isMark(node, ',–—')) return index;
    if (isFinite(nodes, index) && (nodes[from] as Node).tag === 'preposition') return from;
  }
  return from;
}

/** First node after times like "on Friday" and "earlier this week". */
export function afterTimes(nodes: readonly Node[], from: number): number {
  let index = from;
  const isLead = (): boolean => /^(?:on|in|at|since|during|by|late|early)$/.test(nodes[index]?.lower ?? '');
  while (index < nodes.length) {
    if (isLead() && isTime(nodes, index + 1)) index += 2;
    else if (isTime(nodes, index) && nodes[index]?.tag !== 'number' && !startsSubject(nodes, index)) index += 1;
    else if (nodes[index]?.tag === 'number' && index > from && isTime(nodes, index - 1)) index += 1;
    else return index;
  }
  return index;
}
