import { isMark, type Node } from './nodes.ts';

/** First node after "BANGKOK, March 3 (Reuters) -", or 0. */
export function afterDateline(nodes: readonly Node[]): number {
  const dash = nodes.slice(0, 14).findIndex((node) => isMark(node, '-–—'));
  if (dash < 1) return 0;
  const line = nodes.slice(0, dash);
  const hasAgency = line.some((node) => isMark(node, ')'));
  return line.every(isPart) && (hasAgency || dash <= 2) ? dash + 1 : 0;
}

function isPart({ tag, lower }: Node): boolean {
  return tag === 'name' || tag === 'number' || tag === 'word' || /^[(),.]$/.test(lower);
}
