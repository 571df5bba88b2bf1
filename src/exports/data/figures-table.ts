import { bounds } from '../../model/claim.ts';
import { basisSchema } from '../../model/primitives.ts';
import { toFigureId, type FigureRow } from './claim-row.ts';
import type { Column, Table } from './column.ts';
import { sourceColumns } from './source-columns.ts';
import { standingColumns } from './standing-columns.ts';
import { addressColumns, speakerColumns, wordColumns } from './statement-columns.ts';

const identityColumns: readonly Column<FigureRow>[] = [
  {
    ...{ name: 'figure_id', type: 'string', isRequired: true },
    description: 'Permanent name of the figure.',
    read: ({ claim }) => toFigureId(claim.id),
  },
  {
    ...{ name: 'claim_id', type: 'string', isRequired: true },
    description: 'The claim that holds the figure.',
    read: ({ claim }) => claim.id,
  },
];

const valueColumns: readonly Column<FigureRow>[] = [
  {
    ...{ name: 'words', type: 'string', isRequired: true },
    description: 'The figure as the text words it, with its hedge.',
    read: ({ figure }) => figure.text,
  },
  {
    ...{ name: 'bound', type: 'string', isRequired: true, values: bounds },
    description: 'How exactly the words give it. It belongs to the value: “more-than 1000” is not 1000.',
    read: ({ figure }) => figure.bound,
  },
  {
    ...{ name: 'value', type: 'number', isRequired: true },
    description: 'The number; the low end of a range or magnitude.',
    read: ({ figure }) => figure.value,
  },
  {
    ...{ name: 'value_high', type: 'number' },
    description: 'The high end, of a range or magnitude only. A magnitude in words is not fit for a chart.',
    read: ({ figure }) => figure.max ?? null,
  },
  {
    ...{ name: 'unit', type: 'string', isRequired: true },
    description: 'The counted thing or unit, in the words of the text.',
    read: ({ figure }) => figure.unit,
  },
];

const scopeColumns: readonly Column<FigureRow>[] = [
  {
    ...{ name: 'measure', type: 'string', isRequired: true },
    description: 'What is counted. Different measures are never the same thing.',
    read: ({ figure }) => figure.measure,
  },
  {
    ...{ name: 'measure_name', type: 'string', isRequired: true },
    description: 'What is counted, in words.',
    read: ({ figure, site }) => site.measures.get(figure.measure)?.name ?? figure.measure,
  },
  {
    ...{ name: 'population', type: 'string' },
    description: 'Whom or what the count covers; empty = not stated.',
    read: ({ figure }) => figure.population,
  },
  {
    ...{ name: 'place', type: 'string' },
    description: 'Where; empty = not stated.',
    read: ({ figure, site }) => (figure.place === null ? null : (site.entities.get(figure.place)?.name ?? figure.place)),
  },
  {
    ...{ name: 'part_of', type: 'string' },
    description: 'The claim that holds the whole, where the text says that this is a part of it. Never add a part to its whole.',
    read: ({ figure }) => figure.partOf?.claim ?? null,
  },
];

const dateColumns: readonly Column<FigureRow>[] = [
  {
    ...{ name: 'period_from', type: 'date' },
    description: 'First day that is counted; empty = not stated.',
    read: ({ figure }) => figure.period.from,
  },
  {
    ...{ name: 'period_to', type: 'date' },
    description: 'Last day that is counted; empty = not stated.',
    read: ({ figure }) => figure.period.to,
  },
  {
    ...{ name: 'period_basis', type: 'string', isRequired: true, values: basisSchema.options },
    description: 'How the period is known.',
    read: ({ figure }) => figure.period.basis,
  },
  {
    ...{ name: 'period_words', type: 'string' },
    description: 'The words of the text that show the period.',
    read: ({ figure }) => figure.period.evidence,
  },
  {
    ...{ name: 'period_note', type: 'string' },
    description: 'How the period was worked out.',
    read: ({ figure }) => figure.period.note ?? null,
  },
  {
    ...{ name: 'date', type: 'date' },
    description: 'The day for which the text states the figure; empty = not stated. Neither its period nor its publication.',
    read: ({ figure }) => figure.asOf.date,
  },
  {
    ...{ name: 'date_basis', type: 'string', isRequired: true, values: basisSchema.options },
    description: 'How that day is known.',
    read: ({ figure }) => figure.asOf.basis,
  },
  {
    ...{ name: 'date_note', type: 'string' },
    description: 'How that day was worked out.',
    read: ({ figure }) => figure.asOf.note ?? null,
  },
];

/** One row for each figure that stands. */
export const figuresTable: Table<FigureRow> = {
  name: 'figures',
  title: 'Figures',
  description: 'Every figure in the sources with its bound, what it counts, for whom, where and when, and the words that carry it.',
  key: 'figure_id',
  about: '/data/#{figure_id}',
  columns: [
    ...identityColumns,
    ...valueColumns,
    ...scopeColumns,
    ...dateColumns,
    ...speakerColumns,
    ...standingColumns,
    ...sourceColumns,
    ...wordColumns,
    ...addressColumns,
  ],
};
