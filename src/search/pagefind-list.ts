import { toSteps, type Table } from './cbor.ts';

/** The list and the facets of an index, as the search page loads them. */
export interface PagefindTables {
  list: PackedList;
  /** Each with its rows of numbers as steps. */
  facets: readonly Table[];
}

/** Pagefind's list of records and pieces by columns: side by side in rows, they pack to a third more. */
export interface PackedList {
  version: string;
  /** Files of the records, and how many words each record has. */
  records: PackedNames;
  words: readonly number[];
  /** Files of the pieces of the index, and the first and last word of each, parted by spaces. */
  pieces: PackedNames;
  ends: string;
  /** The records in order of date, as steps. */
  sorts: Table;
  fields: Table;
}

/** Names of one width in one string; what all of them begin with stands once. */
type PackedNames = readonly [start: string, width: number, rest: string];

type ListTable = readonly [
  version: string,
  records: readonly (readonly [name: string, words: number, group: string])[],
  pieces: readonly (readonly [first: string, last: string, name: string])[],
  facets: Table,
  sorts: Table,
  fields: Table,
];

/** The names of records' files come from what is in them: being random, they are the better half of what is left. */
export function packList(table: Table): PackedList {
  const [version, records, pieces, , sorts, fields] = table as ListTable;
  return {
    version,
    records: packNames(records.map(([name]) => name)),
    words: records.map(([, words]) => words),
    pieces: packNames(pieces.map(([, , name]) => name)),
    ends: pieces.flatMap(([first, last]) => [first, last]).join(' '),
    sorts: toSteps(sorts),
    fields,
  };
}

/** The other way round, for `encodeSteps`; without the names of the facets' files, of which none is loaded. */
export function unpackList({ version, records, words, pieces, ends, sorts, fields }: PackedList): Table {
  const names = unpackNames(records);
  const edges = ends.split(' ');
  return [
    version,
    words.map((count, index) => [names[index] ?? '', count, '']),
    unpackNames(pieces).map((name, index) => [edges[2 * index] ?? '', edges[2 * index + 1] ?? '', name]),
    [],
    sorts,
    fields,
  ];
}

/** Where two would be the same, Pagefind makes one of them longer. */
function packNames(names: readonly string[]): PackedNames {
  const start = names[0]?.replace(/[^_]*$/, '') ?? '';
  const rests = names.map((name) => name.slice(start.length));
  const width = Math.max(1, ...rests.map(({ length }) => length));
  return [start, width, rests.map((rest) => rest.padEnd(width)).join('')];
}

function unpackNames([start, width, rest]: PackedNames): string[] {
  const count = rest.length / width;
  return Array.from({ length: count }, (_, index) => start + rest.slice(index * width, (index + 1) * width).trimEnd());
}
