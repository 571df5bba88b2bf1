import { findContentStart } from './content-start.ts';
import { isMark, type Node } from './nodes.ts';
import { clauseEnd } from './phrases.ts';
import { findSubject } from './subject.ts';
import { verbForms } from './verbs.ts';

/** End (exclusive) of what is said from `start` on: before another attribution or the end of the sentence. */
export function findContentEnd(nodes: readonly Node[], start: number): number {
  if (start >= nodes.length) return start;
  let index = start + 1;
  while (index < nodes.length && !isCut(nodes, index)) index += 1;
  while (index > start + 1 && isMark(nodes[index - 1], '.!?,;:')) index -= 1;
  return index;
}

/** True at a mark after which another attribution begins. */
function isCut(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index] as Node;
  const next = nodes[index + 1];
  if (!next) return false;
  if (node.tag === 'coordinator' && verbForms.get(next.lower)?.form === 'ing') return opensContent(nodes, index + 1);
  if (node.lower === 'while' || node.lower === 'whereas') return hasCueBefore(nodes, index + 1);
  if (!isMark(node, ',–—')) return false;
  if (next.lower === 'according' || next.lower === 'per') return true;
  const form = verbForms.get(next.lower);
  if (form?.form === 'ing' && next.tag === 'word') return opensContent(nodes, index + 1);
  if (next.tag === 'relative') return nodes[index + 2]?.tag !== 'pronoun' && hasCueBefore(nodes, index + 2, 4);
  if (/^(?:and|but|while|although|though|as|because|whereas)$/.test(next.lower)) return hasCueBefore(nodes, index + 2);
  return next.tag === 'name' && beginsSubject(nodes, index + 1);
}

/** True where the subject of another verb of saying begins: `…, Ann Lee, head of …, said …`. */
function beginsSubject(nodes: readonly Node[], start: number): boolean {
  for (let index = start + 1; index < Math.min(nodes.length, start + 25); index += 1) {
    const node = nodes[index] as Node;
    if (node.tag === 'quote' || isMark(node, '.;:')) return false;
    const form = verbForms.get(node.lower)?.form;
    if (node.tag !== 'word' || (form !== 'past' && form !== 's')) continue;
    return opensContent(nodes, index) && findSubject(nodes, index)?.first === start;
  }
  return false;
}

/** True where a verb of saying with something said comes before the next mark. */
function hasCueBefore(nodes: readonly Node[], from: number, within = 10): boolean {
  const end = Math.min(clauseEnd(nodes, from) + 1, from + within, nodes.length);
  for (let index = from; index < end; index += 1) {
    const form = verbForms.get(nodes[index]?.lower ?? '')?.form;
    if (nodes[index]?.tag === 'word' && (form === 'past' || form === 's') && nodes[index - 1]?.tag !== 'determiner') {
      return opensContent(nodes, index);
    }
  }
  return false;
}

function opensContent(nodes: readonly Node[], verb: number): boolean {
  return (verbForms.get(nodes[verb]?.lower ?? '')?.frames ?? []).some((frame) => {
    const after = frame.particle ? verb + 2 : verb + 1;
    if (frame.particle && nodes[verb + 1]?.lower !== frame.particle) return false;
    return findContentStart(nodes, after, frame.kinds) !== undefined;
  });
}
