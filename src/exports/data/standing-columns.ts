import { claimStatuses } from '../../model/claim.ts';
import { basisSchema } from '../../model/primitives.ts';
import type { ClaimRow } from './claim-row.ts';
import type { Column } from './column.ts';

/** What a table says where the other side is not heard. */
export const noReply = 'no reply in our sources';

/** How firm a claim is and what the other side says. */
export const standingColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'status',
    type: 'string',
    isRequired: true,
    values: claimStatuses,
    description: 'Standing of the statement: who answers for it. Never our judgement of its truth.',
    read: ({ claim }) => claim.status,
  },
  {
    name: 'status_as_of',
    type: 'date',
    description: 'Day for which the status holds; empty = not stated.',
    read: ({ claim }) => claim.statusAsOf,
  },
  {
    name: 'status_as_of_basis',
    type: 'string',
    isRequired: true,
    values: basisSchema.options,
    description: 'How that day is known.',
    read: ({ claim, source, edition }) => edition.findStatusBasis(claim, source.page.published),
  },
  {
    name: 'wrongdoing',
    type: 'boolean',
    isRequired: true,
    description:
      'True where the claim ties what it is about to wrongdoing. Do not show such a row without status and reply.',
    read: ({ claim }) => claim.wrongdoing,
  },
  {
    name: 'reply',
    type: 'string',
    description: `What the other side says in our sources, in our words; “${noReply}”; empty = none is called for.`,
    read: toReply,
  },
  {
    name: 'reply_claims',
    type: 'list',
    description: 'The claims that hold the reply.',
    read: ({ claim }) => (Array.isArray(claim.reply) ? claim.reply : []),
  },
  {
    name: 'relations',
    type: 'list',
    description:
      'Conflicts, agreements and other comparisons that the claim is part of, by their anchors on the conflicts page.',
    read: ({ claim, site }) => site.relations.filter(({ claims }) => claims.includes(claim.id)).map(({ id }) => id),
  },
];

function toReply({ claim, site }: ClaimRow): string | null {
  if (claim.reply === undefined) return null;
  if (claim.reply === 'none-in-sources') return noReply;
  return claim.reply.map((id) => site.claims.get(id)?.claim.summary ?? id).join(' ');
}
