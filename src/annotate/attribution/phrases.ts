import { irregularPasts, timeWords } from '../language/function-words.ts';
import { isMark, type Node } from './nodes.ts';
import { verbForms } from './verbs.ts';

const leadsTime = /^(?:last|next|this|early|late|earlier|later)$/;

/** Nodes from `first` to `last`, both included. */
export interface Range {
  first: number;
  last: number;
}

/** Whether the node at an index is a verb with a subject and a tense, as far as a word shows it. */
export function isFinite(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  if (!node) return false;
  if (node.tag === 'auxiliary') return !/^(?:be|been|being|having)$/.test(node.lower);
  if (node.tag !== 'word' || index === 0) return false;
  if (irregularPasts.has(node.lower)) return true;
  const form = verbForms.get(node.lower)?.form;
  const before = nodes[index - 1];
  const follows =
    before?.tag === 'name' || before?.tag === 'pronoun' || before?.tag === 'word' || before?.tag === 'relative';
  if (form === 'past' || (form === 's' && follows)) return follows || before?.tag === 'adverb';
  return node.lower.endsWith('ed') && follows && nodes[index + 1]?.lower !== 'by';
}

/** True where a stretch holds a finite verb or a quotation, so that it can be something said. */
export function isClause(nodes: readonly Node[], { first, last }: Range): boolean {
  for (let index = first; index <= last; index += 1) {
    const node = nodes[index];
    if (node?.tag === 'quote' && (node.words > 1 || node.lastMark !== '')) return true;
    if (isFinite(nodes, index) || node?.tag === 'pronoun') return true;
  }
  return false;
}

/** Whether a node belongs to a time like "June 27", "last week" or "earlier this year". */
export function isTime(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  if (!node) return false;
  if (leadsTime.test(node.lower)) return timeWords.has(nodes[index + 1]?.lower ?? '');
  return node.tag === 'number' || timeWords.has(node.lower);
}

/** Index of the bracket that a closing one belongs to, or the index itself. */
export function openingBracket(nodes: readonly Node[], closing: number): number {
  for (let index = closing - 1; index >= 0 && index > closing - 30; index -= 1) {
    if (isMark(nodes[index], '([')) return index;
  }
  return closing;
}

/** Index of the bracket that closes an opening one, or the index itself. */
export function closingBracket(nodes: readonly Node[], opening: number): number {
  for (let index = opening + 1; index < nodes.length && index < opening + 30; index += 1) {
    if (isMark(nodes[index], ')]')) return index;
  }
  return opening;
}

/** First index at or after `from` that ends a clause: a comma, a colon, a dash, a quotation or the end. */
export function clauseEnd(nodes: readonly Node[], from: number): number {
  let index = from;
  while (index < nodes.length && !isMark(nodes[index], ',;:.!?—–') && nodes[index]?.tag !== 'quote') index += 1;
  return index;
}
