import type { Span } from '../../model/seed.ts';
import type { Entity } from '../../model/vocabulary.ts';
import { findAll } from './find-all.ts';

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
  return findAll(straighten(text), straighten(name)).filter(({ start, end }) => {
    return !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
  });
}

function straighten(text: string): string {
  return text.replace(/[‘’]/g, "'");
}
