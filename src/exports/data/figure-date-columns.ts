import { basisSchema } from '../../model/primitives.ts';
import type { FigureRow } from './claim-row.ts';
import type { Column } from './column.ts';

/** The stretch of time that a figure counts, and the day for which it is stated. */
export const figureDateColumns: readonly Column<FigureRow>[] = [
  {
    name: 'period_from',
    type: 'date',
    description: 'First day that is counted; empty = not stated.',
    read: ({ figure }) => figure.period.from,
  },
  {
    name: 'period_to',
    type: 'date',
    description: 'Last day that is counted; empty = not stated.',
    read: ({ figure }) => figure.period.to,
  },
  {
    name: 'period_basis',
    type: 'string',
    isRequired: true,
    values: basisSchema.options,
    description: 'How the period is known.',
    read: ({ figure }) => figure.period.basis,
  },
  {
    name: 'period_words',
    type: 'string',
    description: 'The words of the text that show the period.',
    read: ({ figure }) => figure.period.evidence,
  },
  {
    name: 'period_note',
    type: 'string',
    description: 'How the period was worked out.',
    read: ({ figure }) => figure.period.note ?? null,
  },
  {
    name: 'date',
    type: 'date',
    description:
      'The day for which the text states the figure; empty = not stated. Neither its period nor its publication.',
    read: ({ figure }) => figure.asOf.date,
  },
  {
    name: 'date_basis',
    type: 'string',
    isRequired: true,
    values: basisSchema.options,
    description: 'How that day is known.',
    read: ({ figure }) => figure.asOf.basis,
  },
  {
    name: 'date_note',
    type: 'string',
    description: 'How that day was worked out.',
    read: ({ figure }) => figure.asOf.note ?? null,
  },
];
