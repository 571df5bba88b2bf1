import type { Cell, Table } from './column.ts';

/** A table as objects with the names of its columns; lists stay lists, what is not stated is null. */
export function toRecords<Row>(table: Table<Row>, rows: readonly Row[]): Record<string, Cell>[] {
  return rows.map((row) => Object.fromEntries(table.columns.map(({ name, read }) => [name, read(row)])));
}
