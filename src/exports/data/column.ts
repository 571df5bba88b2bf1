/** What a cell can hold; null = not stated or not called for. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of a published table: how it is described and how it is read from a row. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list' | 'address';
  description: string;
  /** True where no row may leave it empty. */
  isRequired?: true;
  /** The words that it may hold. */
  values?: readonly string[];
  read: (row: Row) => Cell;
}

/** A table before it is written in a format. */
export interface Table<Row = never> {
  /** Name of its files without the ending, e.g. `figures`. */
  name: string;
  title: string;
  description: string;
  /** The column whose cells name the rows. */
  key: string;
  /** Path of what a row is about, with the key's name in braces, e.g. `/claims/{claim_id}/`. */
  about: string;
  columns: readonly Column<Row>[];
}

/** Puts the values of a list into one cell; no value holds it. */
export const listSeparator = ' | ';
