import { adverbs } from '../language/function-words.ts';
import { isMark, type Node } from './nodes.ts';
import { isFinite, isTime, openingBracket, type Range } from './phrases.ts';
import { verbForms } from './verbs.ts';

/** A noun phrase without the small words before it; undefined where nothing of it can be a subject. */
export function toSubject(nodes: readonly Node[], start: number, last: number): Range | undefined {
  let first = start;
  while (first <= last && isLeadIn(nodes[first])) first += 1;
  if (first > last) return undefined;
  const head = nodes[first];
  if (head?.tag === 'mark' || head?.tag === 'auxiliary' || head?.tag === 'possessive') return undefined;
  if (head?.lower === 'there' && first === last) return undefined;
  return { first, last };
}

function isLeadIn(node: Node | undefined): boolean {
  if (!node) return false;
  return (
    node.tag === 'coordinator' || node.tag === 'subordinator' || (node.tag === 'adverb' && adverbs.has(node.lower))
  );
}

/** Where the noun phrase that ends at `last` begins; `isNear` stops at a preposition other than "of". */
export function findStart(nodes: readonly Node[], last: number, floor: number, isNear = false): number {
  for (let index = last; index >= floor; index -= 1) {
    const start = startAt(nodes, index, last, isNear);
    const relative = start === undefined ? undefined : relativeBefore(nodes, index, last);
    if (start !== undefined && relative === undefined) return start;
    if (relative !== undefined) index = relative;
    if (isMark(nodes[index], ')]')) index = openingBracket(nodes, index);
  }
  return floor;
}

/** The relative pronoun whose clause a verb inside the phrase belongs to: "a woman who had been held in Poipet". */
function relativeBefore(nodes: readonly Node[], verb: number, last: number): number | undefined {
  if (verb >= last || !/^(?:word|auxiliary)$/.test((nodes[verb] as Node).tag)) return undefined;
  let index = verb - 1;
  while (/^(?:auxiliary|adverb)$/.test(nodes[index]?.tag ?? '')) index -= 1;
  const isClause = nodes[index]?.tag === 'relative' && /^(?:word|name)$/.test(nodes[index - 1]?.tag ?? '');
  return isClause ? index : undefined;
}

/** The beginning of the phrase, if the node at an index shows it: the node, the one after it, or further on. */
function startAt(nodes: readonly Node[], index: number, last: number, isNear: boolean): number | undefined {
  const node = nodes[index] as Node;
  const before = nodes[index - 1];
  switch (node.tag) {
    case 'pronoun':
    case 'relative':
      return index === last ? index : index + 1;
    case 'mark':
      return isMark(node, ")]’'-/&$%") ? undefined : index + 1;
    case 'quote':
      return node.words > 6 || node.lastMark !== '' ? index + 1 : undefined;
    case 'subordinator':
    case 'auxiliary':
    case 'object':
      return index + 1;
    case 'coordinator':
      return /^(?:and|or)$/.test(node.lower) && !hasFiniteBefore(nodes, index) ? undefined : index + 1;
    case 'preposition':
      return startAtPreposition(nodes, index, last, isNear);
    case 'determiner':
      if (before?.tag !== 'preposition' && before?.tag !== 'determiner') return index;
      return isNear && before.tag === 'preposition' && before.lower !== 'of' ? index : undefined;
    case 'word':
      return index < last && isFinite(nodes, index) && !isReduced(nodes, index) ? index + 1 : undefined;
    default:
      return undefined;
  }
}

function startAtPreposition(nodes: readonly Node[], index: number, last: number, isNear: boolean): number | undefined {
  const before = nodes[index - 1];
  if (isNear && nodes[index]?.lower !== 'of') return index + 1;
  if (before?.tag === 'relative') return index - 1;
  const isInfinitive = nodes[index]?.lower === 'to' && nodes[index + 1]?.tag === 'word' && index + 1 < last;
  if (isInfinitive) return index + 2;
  const opens = !before || /^(?:mark|coordinator|subordinator|auxiliary|quote)$/.test(before.tag);
  return opens ? afterPhrase(nodes, index, last) : undefined;
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
