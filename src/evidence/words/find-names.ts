import type { Span } from '../../model/seed.ts';
import type { Entity } from '../../model/vocabulary.ts';

/** A name in a text and everything that bears it. */
export interface FoundName extends Span {
  text: string;
  entities: Entity[];
}

/** Names of entities in a text as whole words, the longest at each place, in order. */
export function findNames(text: string, entities: readonly Entity[]): FoundName[] {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const name of new Set([entity.name, ...entity.aliases])) {
      bearers.set(name, [...(bearers.get(name) ?? []), entity]);
    }
  }
  const found: FoundName[] = [];
  for (const name of [...bearers.keys()].sort((a, b) => b.length - a.length)) {
    for (const span of findWhole(text, name)) {
      const isInside = found.some(({ start, end }) => start < span.end && span.start < end);
      if (!isInside) found.push({ ...span, text: name, entities: bearers.get(name) ?? [] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Straight and curly apostrophes in a name are one. */
function findWhole(text: string, name: string): Span[] {
  const plain = (words: string): string => words.replace(/[‘’]/g, "'");
  const [hay, needle] = [plain(text), plain(name)];
  const spans: Span[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    const isWhole = !/[\p{L}\p{N}]$/u.test(hay.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(hay.slice(end));
    if (isWhole) spans.push({ start: at, end });
  }
  return spans;
}
