import { findApposed, findBetweenDashes } from './apposed.ts';
import { isMark, type Node } from './nodes.ts';
import { findStart, toSubject } from './noun-phrase.ts';
import type { Range } from './phrases.ts';

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
