import { indexAliases, type AliasIndex } from './find-names.ts';
import { foldWords } from './fold.ts';
import { toInnerTokens, type NameRow, type NameTable } from './name-table.ts';
import { findTextNames } from './text-names.ts';

/** The names of all records, prepared. */
export interface KnownNames {
  table: NameTable;
  rows: ReadonlyMap<string, NameRow>;
  aliases: AliasIndex;
  /** See `toInnerTokens`. */
  inner: ReadonlyMap<string, readonly string[]>;
  /** Words that stand where nobody is named. */
  common: ReadonlySet<string>;
}

/** Prepares a table for `toIndexEntry`, with the texts that names stand in. */
export function toKnownNames(table: NameTable, texts: readonly string[]): KnownNames {
  const rows = new Map(table.rows.map((row) => [row.token, row]));
  const aliases = indexAliases(table);
  const common = new Set(texts.flatMap((text) => listCommonWords(text, aliases)));
  return { table, rows, aliases, inner: toInnerTokens(table), common };
}

function listCommonWords(text: string, aliases: AliasIndex): string[] {
  const names = findTextNames(text, aliases);
  return foldWords(text)
    .filter(({ start, end }) => !names.some((name) => start < name.end && name.start < end))
    .map(({ word }) => word);
}
