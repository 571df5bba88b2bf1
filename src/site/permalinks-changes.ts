import type { Change, NamedChange } from '../model/vocabulary.ts';

/**
 * Names for changes that stay when others are added later: day, kind, claim, and a number from the second of its like.
 * In the order of the list, which grows at its end.
 */
export function nameChanges(changes: readonly Change[]): NamedChange[] {
  const counts = new Map<string, number>();
  return changes.map((change) => {
    const name = [change.date, change.kind, change.claim].filter(Boolean).join('-');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { change, anchor: count === 1 ? name : `${name}-${count}` };
  });
}

/** Changes that are in the first list and not in the second; of equal ones, as many as there are more. */
export function listNewChanges(changes: readonly Change[], known: readonly Change[]): Change[] {
  const left = new Map<string, number>();
  for (const change of known) left.set(toKey(change), (left.get(toKey(change)) ?? 0) + 1);
  return changes.filter((change) => {
    const count = left.get(toKey(change)) ?? 0;
    left.set(toKey(change), count - 1);
    return count <= 0;
  });
}

function toKey({ date, kind, claim, text, before, after, major }: Change): string {
  return JSON.stringify([date, kind, claim, text, before, after, major]);
}
