import { isMark, type Node } from './nodes.ts';
import { closingBracket, isFinite, isTime, type Range } from './phrases.ts';

const nameParts = /^(?:of|from|for)$/;

/** The noun phrase that begins at `from`, with its appositions: the subject in `"…," said X, a …`. */
export function findInvertedSubject(nodes: readonly Node[], from: number): Range | undefined {
  const head = nodes[from];
  if (!head || !/^(?:determiner|pronoun|name|word|number|adverb)$/.test(head.tag)) return undefined;
  if (head.tag === 'adverb') return undefined;
  if (head.tag === 'pronoun') return { first: from, last: from };
  const end = findEnd(nodes, from);
  return end > from ? { first: from, last: end - 1 } : undefined;
}

function findEnd(nodes: readonly Node[], from: number): number {
  const isDescribed = nodes[from]?.tag === 'determiner' || nodes[from]?.tag === 'word';
  let isApposition = false;
  let isRelative = false;
  let index = from;
  for (; index < nodes.length; index += 1) {
    const node = nodes[index] as Node;
    if (isMark(node, ',')) {
      if (!opensApposition(nodes, index + 1)) break;
      isApposition = true;
      isRelative ||= /^(?:who|whose|which)$/.test(nodes[index + 1]?.lower ?? '');
    } else if (isMark(node, '([')) {
      index = closingBracket(nodes, index);
    } else if (!continues(nodes, index, isApposition || isDescribed, isRelative)) break;
    if (node.lower === 'who') isRelative = true;
  }
  while (index > from && (isMark(nodes[index - 1], ',') || nodes[index - 1]?.tag === 'coordinator')) index -= 1;
  return index;
}

/** Whether a node after a comma begins something that describes the name before it. */
function opensApposition(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  if (!node) return false;
  if (node.tag === 'determiner' || node.tag === 'number' || node.lower === 'of' || node.tag === 'name') return true;
  if (node.lower === 'who' || node.lower === 'whose' || node.lower === 'which') return true;
  if (/^(?:now|then|also|formerly|currently)$/.test(node.lower)) return true;
  return node.tag === 'word' && !node.lower.endsWith('ing') && !node.lower.endsWith('ed');
}

function continues(nodes: readonly Node[], index: number, isWide: boolean, isRelative: boolean): boolean {
  const node = nodes[index] as Node;
  const next = nodes[index + 1];
  switch (node.tag) {
    case 'mark':
      return isMark(node, "’'-/&$%");
    case 'quote':
      return node.words < 5 && node.lastMark === '' && (next?.tag === 'name' || isRelative);
    case 'preposition':
      if (isTime(nodes, index + 1) && node.lower !== 'of' && !isRelative) return false;
      return (
        isRelative ||
        nameParts.test(node.lower) ||
        (isWide && node.lower !== 'after') ||
        (node.lower === 'at' && next?.tag === 'name')
      );
    case 'coordinator':
      return node.lower === 'and' && (next?.tag === 'name' || isWide);
    case 'adverb':
      return isRelative || (isWide && next !== undefined && /^(?:word|determiner|name)$/.test(next.tag));
    case 'subordinator':
    case 'auxiliary':
    case 'pronoun':
      return isRelative;
    default:
      return (
        isRelative ||
        (!(isTime(nodes, index) && node.tag !== 'number') && !(node.tag === 'word' && isFinite(nodes, index)))
      );
  }
}
