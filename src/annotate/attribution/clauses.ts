import { isMark, type Node } from './nodes.ts';
import { isFinite } from './phrases.ts';

/** True where a finite verb comes within so many nodes, as far as endings show it. */
export function hasFinite(nodes: readonly Node[], from: number, within: number): boolean {
  for (let index = from; index < Math.min(nodes.length, from + within); index += 1) {
    if (isFinite(nodes, index) || nodes[index]?.tag === 'quote') return true;
    if (isMark(nodes[index], ';:')) return false;
    // A present tense shows only in its ending, after a subject.
    if (index > from && /(?:s|n[’']t)$/.test(nodes[index]?.lower ?? '') && nodes[index]?.tag === 'word') return true;
    if (nodes[index]?.tag === 'pronoun') return true;
  }
  return false;
}

/** True where a short noun phrase and a finite verb follow, as in "noted his lawyer had left". */
export function isBareClause(nodes: readonly Node[], from: number): boolean {
  if (nodes[from]?.tag === 'pronoun' && nodes[from]?.lower !== 'it') return true;
  for (let index = from + 1; index < Math.min(nodes.length, from + 9); index += 1) {
    const node = nodes[index] as Node;
    if (node.tag === 'mark' || node.tag === 'quote' || node.tag === 'relative' || node.tag === 'subordinator')
      return false;
    if (isFinite(nodes, index)) return nodes[index - 1]?.tag !== 'determiner';
  }
  return false;
}
