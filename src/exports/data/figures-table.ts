import type { FigureRow } from './claim-row.ts';
import type { Table } from './column.ts';
import { identityColumns, scopeColumns, valueColumns } from './figure-columns.ts';
import { figureDateColumns } from './figure-date-columns.ts';
import { sourceColumns } from './source-columns.ts';
import { standingColumns } from './standing-columns.ts';
import { addressColumns, speakerColumns, wordColumns } from './statement-columns.ts';

/** One row for each figure that stands. */
export const figuresTable: Table<FigureRow> = {
  name: 'figures',
  title: 'Figures',
  description:
    'Every figure in the sources with its bound, what it counts, for whom, where and when, and the words that carry it.',
  key: 'figure_id',
  about: '/data/#{figure_id}',
  columns: [
    ...identityColumns,
    ...valueColumns,
    ...scopeColumns,
    ...figureDateColumns,
    ...speakerColumns,
    ...standingColumns,
    ...sourceColumns,
    ...wordColumns,
    ...addressColumns,
  ],
};
