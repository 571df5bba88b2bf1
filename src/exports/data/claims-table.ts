import { claimKinds } from '../../model/claim.ts';
import { basisSchema } from '../../model/primitives.ts';
import { toFigureId, type ClaimRow } from './claim-row.ts';
import type { Column, Table } from './column.ts';
import { sourceColumns } from './source-columns.ts';
import { standingColumns } from './standing-columns.ts';
import { addressColumns, speakerColumns, wordColumns } from './statement-columns.ts';

const contentColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'claim_id',
    type: 'string',
    isRequired: true,
    description: 'Permanent name of the claim.',
    read: ({ claim }) => claim.id,
  },
  {
    name: 'kind',
    type: 'string',
    isRequired: true,
    values: claimKinds,
    description: 'What kind of statement it is.',
    read: ({ claim }) => claim.kind,
  },
  {
    name: 'summary',
    type: 'string',
    isRequired: true,
    description: 'What it says, in our words.',
    read: ({ claim }) => claim.summary,
  },
];

const subjectColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'about',
    type: 'list',
    description: 'Whom or what it is about.',
    read: ({ claim, site }) => claim.about.map((id) => site.entities.get(id)?.name ?? id),
  },
  {
    name: 'topics',
    type: 'list',
    description: 'Topics of the briefing that it belongs to.',
    read: ({ claim }) => claim.topics,
  },
];

const eventColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'event_from',
    type: 'date',
    description: 'First day on which what it tells can have happened; empty = not stated, or no event.',
    read: ({ claim }) => claim.when?.from ?? null,
  },
  {
    name: 'event_to',
    type: 'date',
    description: 'Last day on which it can have happened.',
    read: ({ claim }) => claim.when?.to ?? null,
  },
  {
    name: 'event_basis',
    type: 'string',
    values: basisSchema.options,
    description: 'How these days are known; empty = no event with days.',
    read: ({ claim }) => claim.when?.basis ?? null,
  },
];

const endColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'paragraph',
    type: 'string',
    isRequired: true,
    description: 'Paragraph of the text that holds the quotation.',
    read: ({ anchored }) => anchored.paragraph,
  },
  {
    name: 'figure_id',
    type: 'string',
    description: 'Its row in the table of figures; empty = it holds no figure.',
    read: ({ claim }) => (claim.figure ? toFigureId(claim.id) : null),
  },
  {
    name: 'withdrawn_on',
    type: 'date',
    description: 'Day on which we withdrew the claim; empty = it stands.',
    read: ({ claim }) => claim.withdrawn?.on ?? null,
  },
  {
    name: 'withdrawn_why',
    type: 'string',
    description: 'Why we withdrew it.',
    read: ({ claim }) => claim.withdrawn?.why ?? null,
  },
];

/** One row for each claim. */
export const claimsTable: Table<ClaimRow> = {
  name: 'claims',
  title: 'Claims',
  description:
    'Every statement that the briefing draws from its sources: the exact words, who says it, its standing and the reply.',
  key: 'claim_id',
  about: '/claims/{claim_id}/',
  columns: [
    ...contentColumns,
    ...wordColumns,
    ...speakerColumns,
    ...subjectColumns,
    ...standingColumns,
    ...eventColumns,
    ...sourceColumns,
    ...endColumns,
    ...addressColumns,
  ],
};
