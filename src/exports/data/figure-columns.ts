import { bounds } from '../../model/claim.ts';
import { toFigureId, type FigureRow } from './claim-row.ts';
import type { Column } from './column.ts';

/** What a figure is called. */
export const identityColumns: readonly Column<FigureRow>[] = [
  {
    name: 'figure_id',
    type: 'string',
    isRequired: true,
    description: 'Permanent name of the figure.',
    read: ({ claim }) => toFigureId(claim.id),
  },
  {
    name: 'claim_id',
    type: 'string',
    isRequired: true,
    description: 'The claim that holds the figure.',
    read: ({ claim }) => claim.id,
  },
];

/** The number, and how exactly it is given. */
export const valueColumns: readonly Column<FigureRow>[] = [
  {
    name: 'words',
    type: 'string',
    isRequired: true,
    description: 'The figure as the text words it, with its hedge.',
    read: ({ figure }) => figure.text,
  },
  {
    name: 'bound',
    type: 'string',
    isRequired: true,
    values: bounds,
    description: 'How exactly the words give it. It belongs to the value: “more-than 1000” is not 1000.',
    read: ({ figure }) => figure.bound,
  },
  {
    name: 'value',
    type: 'number',
    isRequired: true,
    description: 'The number; the low end of a range or magnitude.',
    read: ({ figure }) => figure.value,
  },
  {
    name: 'value_high',
    type: 'number',
    description: 'The high end, of a range or magnitude only. A magnitude in words is not fit for a chart.',
    read: ({ figure }) => figure.max ?? null,
  },
  {
    name: 'unit',
    type: 'string',
    isRequired: true,
    description: 'The counted thing or unit, in the words of the text.',
    read: ({ figure }) => figure.unit,
  },
];

/** What is counted, whom it covers and where. */
export const scopeColumns: readonly Column<FigureRow>[] = [
  {
    name: 'measure',
    type: 'string',
    isRequired: true,
    description: 'What is counted. Different measures are never the same thing.',
    read: ({ figure }) => figure.measure,
  },
  {
    name: 'measure_name',
    type: 'string',
    isRequired: true,
    description: 'What is counted, in words.',
    read: ({ figure, site }) => site.measures.get(figure.measure)?.name ?? figure.measure,
  },
  {
    name: 'population',
    type: 'string',
    description: 'Whom or what the count covers; empty = not stated.',
    read: ({ figure }) => figure.population,
  },
  {
    name: 'place',
    type: 'string',
    description: 'Where; empty = not stated.',
    read: ({ figure, site }) =>
      figure.place === null ? null : (site.entities.get(figure.place)?.name ?? figure.place),
  },
  {
    name: 'part_of',
    type: 'string',
    description:
      'The claim that holds the whole, where the text says that this is a part of it. Never add a part to its whole.',
    read: ({ figure }) => figure.partOf?.claim ?? null,
  },
];
