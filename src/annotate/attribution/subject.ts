import { adverbs } from '../language/function-words.ts';
import { isMark, type Node } from './nodes.ts';
import { isFinite, isTime, openingBracket, type Range } from './phrases.ts';
import { verbForms } from './verbs.ts';

/** The noun phrase that ends before the node `end`: the subject of a verb there, with its apposition. */
export function findSubject(nodes: readonly Node[], end: number): Range | undefined {
  const last = end - 1;
  const node = nodes[last];
  if (!node) return undefined;
  if (isMark(node, ',')) return findApposed(nodes, last);
  if (isMark(node, '–—') || isMark(node, '-')) return findBetweenDashes(nodes, last);
  const first = findStart(nodes, last, 0);
  return toSubject(nodes, first, last);
}

/** The antecedent of a relative pronoun at `pronoun`. */
export function findAntecedent(nodes: readonly Node[], pronoun: number): Range | undefined {
  const hasComma = isMark(nodes[pronoun - 1], ',');
  const last = pronoun - (hasComma ? 2 : 1);
  if (last < 0) return undefined;
  const first = findStart(nodes, last, 0, true);
  const isApposed = isMark(nodes[first - 1], ',') && /^(?:a|an|the|now|then)$/.test(nodes[first]?.lower ?? '');
  const opensWithAdverb = isMark(nodes[first - 2], ',') && nodes[first - 1]?.tag === 'adverb';
  const comma = isApposed ? first - 1 : opensWithAdverb ? first - 2 : -1;
  const isNamed = comma > 0 && nodes[comma - 1]?.tag === 'name';
  return toSubject(nodes, isNamed ? findStart(nodes, comma - 1, 0, true) : first, last);
}

function toSubject(nodes: readonly Node[], start: number, last: number): Range | undefined {
  let first = start;
  while (first <= last && isLeadIn(nodes[first])) first += 1;
  if (first > last) return undefined;
  const head = nodes[first];
  if (head?.tag === 'mark' || head?.tag === 'auxiliary' || head?.tag === 'possessive') return undefined;
  if (/^(?:there|it)$/.test(head?.lower ?? '') && first === last && head?.lower === 'there') return undefined;
  return { first, last };
}

function isLeadIn(node: Node | undefined): boolean {
  if (!node) return false;
  return node.tag === 'coordinator' || node.tag === 'subordinator' || (node.tag === 'adverb' && adverbs.has(node.lower));
}

/** Where the noun phrase that ends at `last` begins; `isNear` stops at a preposition other than "of". */
function findStart(nodes: readonly Node[], last: number, floor: number, isNear = false): number {
  let index = last;
  while (index >= floor) {
    const node = nodes[index] as Node;
    const before = nodes[index - 1];
    switch (node.tag) {
      case 'pronoun':
      case 'relative':
        return index === last ? index : index + 1;
      case 'mark':
        if (isMark(node, ')]')) index = openingBracket(nodes, index);
        else if (!isMark(node, "’'-/&$%")) return index + 1;
        break;
      case 'quote':
        if (node.words > 6 || node.lastMark !== '') return index + 1;
        break;
      case 'subordinator':
      case 'auxiliary':
      case 'object':
        return index + 1;
      case 'coordinator':
        if (node.lower !== 'and' && node.lower !== 'or') return index + 1;
        if (hasFiniteBefore(nodes, index)) return index + 1;
        break;
      case 'preposition':
        if (isNear && node.lower !== 'of') return index + 1;
        if (before?.tag === 'relative') return index - 1;
        if (!before || /^(?:mark|coordinator|subordinator|auxiliary|quote)$/.test(before.tag)) return afterPhrase(nodes, index, last);
        break;
      case 'determiner':
        if (before?.tag !== 'preposition' && before?.tag !== 'determiner') return index;
        if (isNear && before.tag === 'preposition' && before.lower !== 'of') return index;
        break;
      case 'word':
        if (index < last && isFinite(nodes, index) && !isReduced(nodes, index)) return index + 1;
        break;
      default:
        break;
    }
    index -= 1;
  }
  return floor;
}

/** True for a participle that follows its noun ("suspects arrested on Monday"). */
function isReduced(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index] as Node;
  if (!node.lower.endsWith('ed') || nodes[index - 1]?.tag === 'pronoun') return false;
  if (verbForms.has(node.lower) && nodes[index + 1]?.tag !== 'preposition') return false;
  const next = nodes[index + 1];
  return next?.tag === 'preposition' || isTime(nodes, index + 1) || next?.tag === 'adverb';
}

function hasFiniteBefore(nodes: readonly Node[], from: number): boolean {
  for (let index = from - 1; index >= 0; index -= 1) {
    const node = nodes[index] as Node;
    if (isMark(node, ',;:—–.') || node.tag === 'subordinator' || node.tag === 'quote') return false;
    if (isFinite(nodes, index) && !isReduced(nodes, index)) return true;
  }
  return false;
}

/** First node after a phrase like "On Monday" or "In Washington" that opens a clause without a comma. */
function afterPhrase(nodes: readonly Node[], preposition: number, last: number): number {
  let index = preposition + 1;
  while (index < last && isTime(nodes, index)) index += 1;
  if (index > preposition + 1) return index;
  for (let next = preposition + 2; next <= last; next += 1) {
    const node = nodes[next] as Node;
    if ((node.tag === 'determiner' || node.tag === 'pronoun') && nodes[next - 1]?.tag !== 'preposition') return next;
    if (node.tag === 'word' && nodes[next - 1]?.tag === 'name') return next;
  }
  return preposition + 1;
}

/** The subject before a comma: a head with its apposition, or the head alone where the insertion is an adverbial. */
function findApposed(nodes: readonly Node[], comma: number): Range | undefined {
  const segments = segmentsBefore(nodes, comma);
  const [insertion, ...heads] = segments;
  if (!insertion) return undefined;
  const tail = isTail;
  let position = 0;
  while (position < heads.length - 1 && tail(nodes, heads[position] as Range, heads[position + 1] as Range)) position += 1;
  const head = heads[position];
  if (!head || isAdverbial(nodes, head)) return toSubject(nodes, findStart(nodes, insertion.last, insertion.first), insertion.last);
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

function findBetweenDashes(nodes: readonly Node[], dash: number): Range | undefined {
  for (let index = dash - 1; index > 0 && index > dash - 20; index -= 1) {
    if (!isMark(nodes[index], '–—') && !isMark(nodes[index], '-')) continue;
    return toSubject(nodes, findStart(nodes, index - 1, 0), dash - 1);
  }
  return undefined;
}
