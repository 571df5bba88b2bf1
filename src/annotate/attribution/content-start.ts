import { afterAddressee, afterAdverbials, afterTimes, questionWord } from './adverbials.ts';
import { hasFinite, isBareClause } from './clauses.ts';
import { isMark, nounish, type Node } from './nodes.ts';
import { clauseEnd } from './phrases.ts';

/**
 * First node of what is said to the right of a verb, after the person addressed and adverbials; undefined where
 * nothing said follows.
 */
export function findContentStart(
  nodes: readonly Node[],
  afterVerb: number,
  kinds: ReadonlySet<string>,
): number | undefined {
  const addressed = kinds.has('a') ? afterAddressee(nodes, afterVerb) : afterVerb;
  if ((kinds.has('i') || kinds.has('o')) && nodes[addressed]?.lower === 'to') return addressed;
  if (kinds.has('n') && startsAmount(nodes, addressed)) return addressed;
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
  if (kinds.has('t') && nodes[start]?.tag !== 'preposition' && startsPhrase(nodes[start]) && isBareClause(nodes, start))
    return start;
  if (kinds.has('b') && /^(?:pronoun|determiner|name)$/.test(nodes[start]?.tag ?? '') && isBareClause(nodes, start))
    return start;
  if (kinds.has('n') && startsNounPhrase(nodes[addressed])) return addressed;
  if (kinds.has('view') && startsNounPhrase(nodes[addressed]) && hasWord(nodes, addressed, 'as')) return addressed;
  if (kinds.has('view') && nodes[addressed]?.lower === 'as') return addressed;
  if (kinds.has('call') && startsNounPhrase(nodes[addressed]) && hasPredicate(nodes, addressed)) return addressed;
  if (kinds.has('o') && startsNounPhrase(nodes[addressed]) && hasWord(nodes, addressed, 'to')) return addressed;
  return undefined;
}

/** What is said after a comma: a quotation, or "that" after an insertion ("said, however, that …"). */
function afterComma(
  nodes: readonly Node[],
  comma: number,
  takesQuote: boolean,
  takesClause: boolean,
): number | undefined {
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

function hasWord(nodes: readonly Node[], from: number, word: string): boolean {
  return nodes.slice(from + 1, clauseEnd(nodes, from)).some(({ lower }) => lower === word);
}

/** True for "as many as 350", "up to 20" and "nearly 40". */
function startsAmount(nodes: readonly Node[], from: number): boolean {
  return (
    /^(?:as|up|at|over|about|around|nearly|almost|roughly|between|under)$/.test(nodes[from]?.lower ?? '') &&
    nodes.slice(from + 1, from + 4).some(({ tag }) => tag === 'number')
  );
}

/** True where a thing and what it is called follow: "the vote a sham", "it “absurd”". */
function hasPredicate(nodes: readonly Node[], from: number): boolean {
  const end = clauseEnd(nodes, from);
  if (nodes[end]?.tag === 'quote' && end > from) return true;
  return nodes.slice(from + 1, end).some(({ lower }) => lower === 'a' || lower === 'an');
}
