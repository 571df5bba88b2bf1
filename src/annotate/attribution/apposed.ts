import { isMark, type Node } from './nodes.ts';
import { findStart, toSubject } from './noun-phrase.ts';
import { isTime, type Range } from './phrases.ts';

/** The subject before a comma: a head with its apposition, or the head alone where the insertion is an adverbial. */
export function findApposed(nodes: readonly Node[], comma: number): Range | undefined {
  const segments = segmentsBefore(nodes, comma);
  const [insertion, ...heads] = segments;
  if (!insertion) return undefined;
  let position = 0;
  while (position < heads.length - 1 && isTail(nodes, heads[position] as Range, heads[position + 1] as Range))
    position += 1;
  const head = heads[position];
  if (!head || isAdverbial(nodes, head))
    return toSubject(nodes, findStart(nodes, insertion.last, insertion.first), insertion.last);
  const first = findStart(nodes, head.last, head.first);
  return toSubject(nodes, first, isAdverbial(nodes, insertion) ? head.last : insertion.last);
}

/** Stretches between commas to the left of a comma, nearest first, up to the beginning of the clause. */
function segmentsBefore(nodes: readonly Node[], comma: number): Range[] {
  const segments: Range[] = [];
  let last = comma - 1;
  for (let index = last; index >= -1 && segments.length < 6; index -= 1) {
    const node = nodes[index];
    const isStart = !node || isMark(node, ';:—–') || (node.tag === 'quote' && node.words > 6);
    if (!isStart && !isMark(node, ',')) continue;
    if (last > index) segments.push({ first: index + 1, last });
    if (isStart) break;
    last = index - 1;
  }
  return segments;
}

function isAdverbial(nodes: readonly Node[], { first, last }: Range): boolean {
  const node = nodes[first] as Node;
  if (node.tag === 'preposition' && node.lower !== 'of') return true;
  if (node.tag === 'adverb') return last === first || nodes[first + 1]?.tag === 'preposition';
  if (node.tag === 'subordinator' || isTime(nodes, first)) return node.tag !== 'number';
  return node.lower.endsWith('ing') && node.tag === 'word';
}

/** True for a stretch that only adds to the one before it: an age, a relative clause, a second apposition. */
function isTail(nodes: readonly Node[], segment: Range, before: Range): boolean {
  const node = nodes[segment.first] as Node;
  if (node.tag === 'relative' || node.tag === 'number' || node.lower === 'whose') return true;
  if (node.tag === 'adverb' && segment.last > segment.first) return true;
  const isNamed = nodes[before.last]?.tag === 'name';
  if (node.lower === 'a' || node.lower === 'an' || node.lower === 'the') return isNamed;
  return node.tag === 'word' && nodes[segment.first + 1]?.lower === 'of' && isNamed;
}

/** The subject before a dash that closes an insertion: "the majority – 55 percent – named". */
export function findBetweenDashes(nodes: readonly Node[], dash: number): Range | undefined {
  for (let index = dash - 1; index > 0 && index > dash - 20; index -= 1) {
    if (!isMark(nodes[index], '–—') && !isMark(nodes[index], '-')) continue;
    return toSubject(nodes, findStart(nodes, index - 1, 0), dash - 1);
  }
  return undefined;
}
