import { basisSchema } from '../../model/primitives.ts';
import type { ClaimRow } from './claim-row.ts';
import type { Column } from './column.ts';

/** The text that a claim stands in, how strong it is and when it appeared. */
export const sourceColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'source_id',
    type: 'string',
    isRequired: true,
    description: 'The text that holds the claim.',
    read: ({ source }) => source.id,
  },
  {
    name: 'source',
    type: 'string',
    isRequired: true,
    description: 'Our name for the text.',
    read: ({ source }) => source.label,
  },
  {
    name: 'source_weight',
    type: 'string',
    description: 'How much weight the text bears, in a word or two.',
    read: ({ source }) => source.record?.weight.label ?? null,
  },
  {
    name: 'source_rank',
    type: 'integer',
    description: 'Order of strength among the texts, 1 = strongest.',
    read: ({ source }) => source.record?.weight.rank ?? null,
  },
  {
    name: 'source_introduction',
    type: 'string',
    description: 'The words with which prose has to introduce what this text says.',
    read: ({ source }) => source.record?.introduction ?? null,
  },
  {
    name: 'published',
    type: 'string',
    description:
      'When the text appeared: a day, month or year, or an interval `from/to` (`..` = open end), after EDTF; empty = not stated.',
    read: ({ source }) => source.page.published.value,
  },
  {
    name: 'published_basis',
    type: 'string',
    isRequired: true,
    values: basisSchema.options,
    description: 'How the date of publication is known.',
    read: ({ source }) => source.page.published.basis,
  },
];
