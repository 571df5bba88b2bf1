import { beForms } from '../language/function-words.ts';
import { findContentEnd } from './content-end.ts';
import type { Node } from './nodes.ts';
import type { Relation } from './relation.ts';
import { findAntecedent, findSubject } from './subject.ts';

const attitude =
  /^(?:confident|aware|convinced|certain|sure|concerned|worried|hopeful|optimistic|pessimistic|adamant|afraid|skeptical|sceptical|doubtful|surprised|critical|supportive|suspicious|wary|proud|glad|happy|sorry|disappointed)$/;

/** "X is confident that …" and "X was critical of …" at the adjective. */
export function findAttitude(nodes: readonly Node[], index: number): Relation | undefined {
  const node = nodes[index];
  if (node?.tag !== 'word' || !attitude.test(node.lower)) return undefined;
  const next = nodes[index + 1]?.lower ?? '';
  const takesOf = /^(?:critical|skeptical|sceptical|supportive|suspicious|wary|afraid)$/.test(node.lower);
  if (next !== 'that' && !(takesOf && next === 'of')) return undefined;
  const first = verbStart(nodes, index);
  const subject = first === undefined ? undefined : findSubject(nodes, first);
  if (first === undefined || !subject || nodes[subject.first]?.lower === 'it') return undefined;
  const speaker = nodes[subject.first]?.tag === 'relative' ? findAntecedent(nodes, subject.first) : subject;
  const start = next === 'that' ? index + 1 : index + 2;
  if (!speaker || start >= nodes.length) return undefined;
  return {
    cue: { first, last: next === 'that' ? index : index + 1 },
    speaker,
    content: [{ first: start, last: findContentEnd(nodes, start) - 1 }],
  };
}

/** First node of the verb "to be" before an adjective, with its auxiliaries and adverbs. */
function verbStart(nodes: readonly Node[], adjective: number): number | undefined {
  let first = adjective;
  while (nodes[first - 1]?.tag === 'adverb' || nodes[first - 1]?.tag === 'auxiliary') first -= 1;
  return nodes.slice(first, adjective).some(({ lower }) => beForms.has(lower)) ? first : undefined;
}
