import toDamerauLevenshtein from 'damerau-levenshtein';
import { foldText } from './fold.ts';
import type { NameRow } from './name-table.ts';

/** Names that are spelt much like what was asked for, or that it abbreviates, nearest first. */
export function findNearNames(asked: string, rows: readonly NameRow[], limit = 5): NameRow[] {
  const query = foldText(asked);
  if (query.length < 2) return [];
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
  const words = alias.split(' ');
  if (words.length > 1 && words.map(([initial]) => initial).join('') === query) return 0;
  // So few letters are near to many names.
  if (query.length < 3) return Infinity;
  // Several words are a name of their own: `Kok An` is no part of `a South Korean student`.
  const parts = query.includes(' ') ? [] : words.filter((word) => word.length > 3);
  return Math.min(
    ...[alias, ...parts].map((word) =>
      isBegunBy(query, word) ? 1 : toDamerauLevenshtein(query, word).steps / allowSlips(query, word),
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
