import { findContentEnd } from './content-end.ts';
import { isMark, type Node } from './nodes.ts';
import { closingBracket, isClause, type Range } from './phrases.ts';
import type { Relation } from './relation.ts';
import { verbForms } from './verbs.ts';

const sourceNoun =
  /^(?:reports?|police|ministr(?:y|ies)|statements?|officials?|records?|data|sources?|media|documents?|figures|court|courts|state|agenc(?:y|ies)|spokes\w+)$/;

/** "…, according to X", "According to X, …" and ", per police reports" at a node. */
export function findAccordingTo(nodes: readonly Node[], index: number, from: number): Relation | undefined {
  const isAccording = nodes[index]?.lower === 'according' && nodes[index + 1]?.lower === 'to';
  const isPer =
    nodes[index]?.lower === 'per' && (index === 0 || isMark(nodes[index - 1], ',')) && namesSource(nodes, index + 1);
  if (!isAccording && !isPer) return undefined;
  const cue = { first: index, last: isAccording ? index + 1 : index };
  const speaker = findSource(nodes, cue.last + 1);
  if (!speaker) return undefined;
  const content = findSaid(nodes, cue, speaker, from);
  return content.length > 0 ? { cue, speaker, content } : undefined;
}

function namesSource(nodes: readonly Node[], from: number): boolean {
  return nodes.slice(from, from + 4).some(({ lower, tag }) => sourceNoun.test(lower) || tag === 'name');
}

/** The noun phrase after "according to", with appositions that a comma closes or the sentence ends. */
function findSource(nodes: readonly Node[], from: number): Range | undefined {
  let end = from;
  let comma = -1;
  for (; end < nodes.length; end += 1) {
    const node = nodes[end] as Node;
    if (isMark(node, '([')) end = closingBracket(nodes, end);
    else if (isMark(node, ',')) {
      if (comma < 0 && from > 2 && describes(nodes, end + 1)) comma = end;
      else break;
    } else if (isMark(node, '.;:!?–—')) break;
    else if (node.tag === 'quote' && node.words > 6) break;
    else if (node.tag === 'subordinator' && comma < 0 && node.lower !== 'that') break;
    else if (node.tag === 'coordinator' && node.lower !== 'and' && node.lower !== 'or') break;
    else if (node.tag === 'auxiliary' && comma < 0 && !nodes.slice(from, end).some(({ tag }) => tag === 'relative'))
      break;
  }
  return end > from ? { first: from, last: end - 1 } : undefined;
}

/** Whether an apposition follows a comma, and not a clause of its own or a cue. */
function describes(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  if (!node) return false;
  if (node.tag === 'relative' || node.lower === 'whose') return !verbForms.has(nodes[index + 1]?.lower ?? '');
  return node.lower === 'a' || node.lower === 'an' || node.lower === 'the' || node.tag === 'number';
}

function findSaid(nodes: readonly Node[], cue: Range, speaker: Range, from: number): Range[] {
  const left = toRange(nodes, from, cue.first - 1);
  const after = speaker.last + 1;
  const right = isMark(nodes[after], ',') ? toRange(nodes, after + 1, findContentEnd(nodes, after + 1) - 1) : undefined;
  if (!left) return right ? [right] : [];
  if (isClause(nodes, left)) return [left];
  return right ? [left, right] : [left];
}

/** The nodes from `from` to `to` without marks at the ends. */
function toRange(nodes: readonly Node[], from: number, to: number): Range | undefined {
  let first = from;
  let last = to;
  while (first <= last && (isMark(nodes[first], ',;:.–—-') || (nodes[first]?.tag === 'coordinator' && first > 0)))
    first += 1;
  while (last >= first && isMark(nodes[last], ',;:.–—-')) last -= 1;
  return last >= first ? { first, last } : undefined;
}
