import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../src/exports/data/column.ts';
import { toCsv } from '../../src/exports/data/to-csv.ts';

const table: Table<Cell[]> = {
  name: 'things',
  title: 'Things',
  description: 'Things.',
  key: 'a',
  about: '/{a}',
  columns: [
    { name: 'a', type: 'string', description: 'A.', read: (row) => row[0] ?? null },
    { name: 'b', type: 'string', description: 'B.', read: (row) => row[1] ?? null },
  ],
};

describe('toCsv', () => {
  it('writes a header, CRLF, doubled quotes, and nothing where nothing is stated', () => {
    expect(
      toCsv(table, [
        ['say "over", not "x"', null],
        [true, 1e12],
        [['p', 'q'], 'two\nlines'],
      ]),
    ).toBe('a,b\r\n"say ""over"", not ""x""",\r\ntrue,1000000000000\r\np | q,"two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('makes no formula of %j', (text) => {
    const [row] = csvParse(toCsv(table, [[text, 'b']]));
    expect(row?.['a']).toBe(`'${text}`);
  });

  it('leaves numbers below zero as numbers', () => {
    expect(toCsv(table, [[-5, 'b']])).toContain('-5,b');
  });

  it('gives back any text to another reader', () => {
    const text = fc
      .string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', ' ', 'ម', '柬', '😀', '|') })
      .map((rest) => `x${rest}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const records = csvParse(toCsv(table, rows));
        expect(records.map((record) => [record['a'], record['b']])).toEqual(rows);
      }),
    );
  });
});
