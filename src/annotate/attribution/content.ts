import { isMark, type Node } from './nodes.ts';
import { clauseEnd, isFinite, isTime } from './phrases.ts';
import { findSubject } from './subject.ts';
import { verbForms } from './verbs.ts';

const questionWord = /^(?:whether|if|how|why|what|who|when|where|which)$/;
const nounish = new Set(['name', 'word', 'number', 'determiner', 'possessive', 'object']);

/**
 * First node of what is said to the right of a verb, after the person addressed and adverbials; undefined where
 * nothing said follows.
 */
export function findContentStart(nodes: readonly Node[], afterVerb: number, kinds: ReadonlySet<string>): number | undefined {
  const addressed = kinds.has('a') ? afterAddressee(nodes, afterVerb) : afterVerb;
  if ((kinds.has('i') || kinds.has('o')) && nodes[addressed]?.lower === 'to') return addressed;
  const index = afterAdverbials(nodes, addressed);
  const node = nodes[index];
  if (!node || isMark(node, '.!?;')) return undefined;
  const takesClause = kinds.has('c') || kinds.has('t') || kinds.has('b');
  const takesQuote = kinds.has('c') || kinds.has('q') || kinds.has('n');
  if (isMark(node, ':')) return nodes[index + 1] && takesQuote ? index + 1 : undefined;
  if (isMark(node, ',')) return afterComma(nodes, index, takesQuote, takesClause);
  if (node.tag === 'quote') return takesQuote ? index : undefined;
  if (node.lower === 'that' && (takesClause || kinds.has('h'))) return index;
  if (questionWord.test(node.lower) && (takesClause || kinds.has('w'))) return index;
  if (isMark(node, '–—(')) return undefined;
  const start = afterTimes(nodes, addressed);
  if (kinds.has('c') && startsPhrase(nodes[start]) && (kinds.has('q') || hasFinite(nodes, start, 40))) return start;
  if (kinds.has('t') && nodes[start]?.tag !== 'preposition' && startsPhrase(nodes[start]) && isBareClause(nodes, start)) return start;
  if (kinds.has('b') && /^(?:pronoun|determiner|name)$/.test(nodes[start]?.tag ?? '') && isBareClause(nodes, start)) return start;
  if (kinds.has('n') && (startsNounPhrase(nodes[addressed]) || startsAmount(nodes, addressed))) return addressed;
  if (kinds.has('view') && startsNounPhrase(nodes[addressed]) && hasWord(nodes, addressed, 'as')) return addressed;
  if (kinds.has('view') && nodes[addressed]?.lower === 'as') return addressed;
  if (kinds.has('call') && startsNounPhrase(nodes[addressed]) && hasPredicate(nodes, addressed)) return addressed;
  if (kinds.has('o') && startsNounPhrase(nodes[addressed]) && hasWord(nodes, addressed, 'to')) return addressed;
  return undefined;
}

/** What is said after a comma: a quotation, or "that" after an insertion ("said, however, that …"). */
function afterComma(nodes: readonly Node[], comma: number, takesQuote: boolean, takesClause: boolean): number | undefined {
  if (nodes[comma + 1]?.tag === 'quote') return takesQuote ? comma + 1 : undefined;
  if (!takesClause) return undefined;
  const end = clauseEnd(nodes, comma + 1);
  return isMark(nodes[end], ',') && end < comma + 9 && nodes[end + 1]?.lower === 'that' ? end + 1 : undefined;
}

function startsPhrase(node: Node | undefined): boolean {
  return node !== undefined && !/^(?:auxiliary|mark|coordinator|possessive)$/.test(node.tag);
}

function startsNounPhrase(node: Node | undefined): boolean {
  return node !== undefined && (nounish.has(node.tag) || node.tag === 'quote' || /^(?:it|you|its)$/.test(node.lower));
}

function hasFinite(nodes: readonly Node[], from: number, within: number): boolean {
  for (let index = from; index < Math.min(nodes.length, from + within); index += 1) {
    if (isFinite(nodes, index) || nodes[index]?.tag === 'quote') return true;
    if (isMark(nodes[index], ';:')) return false;
    // A present tense shows only in its ending, after a subject.
    if (index > from && /(?:s|n[’']t)$/.test(nodes[index]?.lower ?? '') && nodes[index]?.tag === 'word') return true;
    if (nodes[index]?.tag === 'pronoun') return true;
  }
  return false;
}

function hasWord(nodes: readonly Node[], from: number, word: string): boolean {
  return nodes.slice(from + 1, clauseEnd(nodes, from)).some(({ lower }) => lower === word);
}

/** True for "as many as 350", "up to 20" and "nearly 40". */
function startsAmount(nodes: readonly Node[], from: number): boolean {
  return /^(?:as|up|at|over|about|around|nearly|almost|roughly|between|under)$/.test(nodes[from]?.lower ?? '') && nodes.slice(from + 1, from + 4).some(({ tag }) => tag === 'number');
}

/** True where a thing and what it is called follow: "the vote a sham", "it “absurd”". */
function hasPredicate(nodes: readonly Node[], from: number): boolean {
  const end = clauseEnd(nodes, from);
  if (nodes[end]?.tag === 'quote' && end > from) return true;
  return nodes.slice(from + 1, end).some(({ lower }) => lower === 'a' || lower === 'an');
}

/** True where a short noun phrase and a finite verb follow, as in "noted his lawyer had left". */
function isBareClause(nodes: readonly Node[], from: number): boolean {
  if (nodes[from]?.tag === 'pronoun' && nodes[from]?.lower !== 'it') return true;
  for (let index = from + 1; index < Math.min(nodes.length, from + 9); index += 1) {
    const node = nodes[index] as Node;
    if (node.tag === 'mark' || node.tag === 'quote' || node.tag === 'relative' || node.tag === 'subordinator') return false;
    if (isFinite(nodes, index)) return nodes[index - 1]?.tag !== 'determiner';
  }
  return false;
}

/** First node after the person told ("reporters", "the BBC on Friday"). */
function afterAddressee(nodes: readonly Node[], from: number): number {
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
  if (node.lower === 'that' || questionWord.test(node.lower)) return node.lower === 'when' ? phraseEnd(nodes, from) : from;
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
function afterTimes(nodes: readonly Node[], from: number): number {
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

/** End (exclusive) of what is said from `start` on: before another attribution or the end of the sentence. */
export function findContentEnd(nodes: readonly Node[], start: number): number {
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
