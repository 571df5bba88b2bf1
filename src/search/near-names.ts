import { foldText } from './fold.ts';
import type { NameRow } from './name-table.ts';

/** Names that are spelt much like what was asked for, nearest first. */
export function findNearNames(asked: string, rows: readonly NameRow[], limit = 5): NameRow[] {
  const query = foldText(asked);
  if (query.length < 3) return [];
  const scored = rows.map((row) => ({
    row,
    distance: Math.min(...row.aliases.map((alias) => toDistance(query, alias))),
  }));
  return scored
    .filter(({ distance }) => distance <= 1)
    .sort((a, b) => a.distance - b.distance || (a.row.name < b.row.name ? -1 : 1))
    .slice(0, limit)
    .map(({ row }) => row);
}

/** 0 for the same, up to 1 for as many slips as a name of this length may have; more for what is another name. */
function toDistance(query: string, alias: string): number {
  // Several words are a name of their own: `Kok An` is no part of `a South Korean student`.
  const parts = query.includes(' ') ? [] : alias.split(' ').filter((word) => word.length > 3);
  return Math.min(
    ...[alias, ...parts].map((word) =>
      isBegunBy(query, word) ? 1 : countSlips(query, word) / allowSlips(query, word),
    ),
  );
}

/** `Sihanoukville` by `Preah Sihanouk`, and the other way round. */
function isBegunBy(one: string, other: string): boolean {
  return Math.min(one.length, other.length) > 5 && (one.startsWith(other) || other.startsWith(one));
}

function allowSlips(one: string, other: string): number {
  return Math.max(1, Math.floor(Math.min(one.length, other.length) / 3));
}

/** Letters to insert, leave out, change, or swap with the next, to make one of the other. */
function countSlips(a: string, b: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(changed, (last?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swaps ? (before?.[j - 2] ?? 0) + 1 : Infinity),
      );
    }
    [before, last] = [last, row];
  }
  return last?.at(-1) ?? 0;
}
