import { foldName, isDemonym, places } from '../language/places.ts';
import type { Token } from '../language/tokens.ts';
import type { NameKind } from './kinds.ts';
import { knownBodies, knownPhrases } from './bodies.ts';

import { textOf, toTitleCase } from './word-tests.ts';

interface KnownName {
  start: number;
  end: number;
  kind: NameKind;
}

const longestName = 8;

/**
 * Names of a Title Case heading, where capitals show nothing: those that the running text or the lists know,
 * longest first.
 */
export function findKnownNames(tokens: readonly Token[], known: ReadonlyMap<string, NameKind>): KnownName[] {
  const found: KnownName[] = [];
  let index = 0;
  while (index < tokens.length) {
    const name = findAt(tokens, index, known);
    if (name) found.push(name.name);
    index = name ? name.next : index + 1;
  }
  return found;
}

function findAt(
  tokens: readonly Token[],
  from: number,
  known: ReadonlyMap<string, NameKind>,
): { name: KnownName; next: number } | undefined {
  const first = tokens[from] as Token;
  if (!first.isCapitalised) return undefined;
  for (let next = Math.min(tokens.length, from + longestName); next > from; next -= 1) {
    const last = tokens[next - 1] as Token;
    if (!last.isCapitalised && last.kind !== 'number') continue;
    if (next === from + 1 && isDemonym(first.text)) return undefined;
    const text = textOf(tokens.slice(from, next));
    const spoken = /^[\p{Lu} .,&]{4,}$/u.test(text) ? toTitleCase(text) : text;
    const kind = known.get(text) ?? known.get(spoken) ?? listed(spoken);
    if (kind) return { name: { start: first.start, end: last.end, kind }, next };
  }
  return undefined;
}

function listed(text: string): NameKind | undefined {
  if (places.has(foldName(text))) return 'place';
  return knownBodies.has(text) || knownPhrases.has(text) ? 'organisation' : undefined;
}
