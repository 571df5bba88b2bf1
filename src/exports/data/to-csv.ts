import { stringify } from 'csv-stringify/sync';
import { listSeparator, type Cell, type Table } from './column.ts';

/**
 * A table as CSV (RFC 4180: CRLF, a header, quotes doubled), in UTF-8 without a byte order mark. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe; the table as JSON has it without.
 */
export function toCsv<Row>(table: Table<Row>, rows: readonly Row[]): string {
  const records = rows.map((row) => table.columns.map((column) => toCell(column.read(row))));
  return stringify([table.columns.map(({ name }) => name), ...records], {
    record_delimiter: 'windows',
    escape_formulas: true,
    // The writer by itself quotes only whole line ends of its own kind.
    quoted_match: /[\r\n]/,
  });
}

function toCell(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  return typeof cell === 'object' && cell !== null ? cell.join(listSeparator) : cell;
}
