import { foldText } from './fold.ts';
import { toNameToken } from './name-token.ts';
import type { KnownName } from './records.ts';

/** A name as the search page knows it. */
export interface NameRow {
  token: string;
  name: string;
  /** Folded aliases. */
  aliases: string[];
}

/** All names, and the words for aliases that several of them share. */
export interface NameTable {
  rows: NameRow[];
  /** Folded alias to the word that every name with this alias is indexed under. */
  shared: Record<string, string>;
}

/** The names by name, each id once: the first one counts. */
export function uniqueNames(names: readonly KnownName[]): KnownName[] {
  const byId = new Map(names.toReversed().map((name) => [name.id, name]));
  return [...byId.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The table of names that are each there once, in their order. Throws where two ids come out as one word. */
export function toNameTable(names: readonly KnownName[]): NameTable {
  const rows = names.map(toRow);
  if (new Set(rows.map(({ token }) => token)).size < rows.length) {
    throw new Error('Two ids of names give one word of the index: one of them has to be another.');
  }
  const owners = new Map<string, number>();
  for (const alias of rows.flatMap(({ aliases }) => aliases)) owners.set(alias, (owners.get(alias) ?? 0) + 1);
  const shared = [...owners].filter(([, count]) => count > 1).map(([alias]) => alias);
  return { rows, shared: Object.fromEntries(shared.sort().map((alias) => [alias, toNameToken(`alias ${alias}`)])) };
}

/** The names as the search page loads them: name, id (empty where the name gives it) and what other forms it is found by. */
export type PackedName = readonly [name: string, id: string, ...aliases: string[]];

/** Leaves out what comes out of the name itself. */
export function packNames(names: readonly KnownName[]): PackedName[] {
  return names.map(({ id, name, aliases }) => {
    const folded = new Set(aliases.map(foldText).filter((alias) => alias !== '' && alias !== foldText(name)));
    return [name, id === toOwnId(name) ? '' : id, ...[...folded].sort()];
  });
}

/** The other way round. */
export function unpackNames(packed: readonly PackedName[]): KnownName[] {
  return packed.map(([name, id, ...aliases]) => ({ name, id: id || toOwnId(name), aliases }));
}

/** `Chen Zhi` -> `chen-zhi` */
function toOwnId(name: string): string {
  return foldText(name).replaceAll(' ', '-');
}

/** The words that a record is indexed under for one name: its own, and those of the aliases that it shares. */
export function nameTokens(row: NameRow, { shared }: NameTable): string[] {
  return [row.token, ...row.aliases.flatMap((alias) => shared[alias] ?? [])];
}

/**
 * For each name, by its own word, the words for other names that stand inside it: `Mango Park` in `Mango Park 2`, a person in the
 * name of a case.
 */
export function toInnerTokens({ rows, shared }: NameTable): Map<string, string[]> {
  const asked = new Map(
    rows.flatMap(({ token, aliases }) => aliases.map((alias) => [alias, shared[alias] ?? token] as const)),
  );
  return new Map(
    rows.map(({ token, aliases }) => {
      const inner = aliases.flatMap(toInnerPhrases).flatMap((phrase) => asked.get(phrase) ?? []);
      return [token, [...new Set(inner)].filter((one) => one !== token)];
    }),
  );
}

/** All runs of words in an alias but the whole. */
function toInnerPhrases(alias: string): string[] {
  const words = alias.split(' ');
  const starts = words.map((_, start) => start);
  return starts.flatMap((start) =>
    starts
      .filter((end) => end >= start && end - start < words.length - 1)
      .map((end) => words.slice(start, end + 1).join(' ')),
  );
}

function toRow({ id, name, aliases }: KnownName): NameRow {
  const folded = [name, ...aliases].map(foldText).filter((alias) => alias !== '');
  const bare = folded.map((alias) => alias.replace(/^the /, ''));
  return { token: toNameToken(id), name, aliases: [...new Set([...folded, ...bare])].sort() };
}
