import type { ClaimRow } from './claim-row.ts';
import type { Column } from './column.ts';

/** Who says it, in which words, and where they stand. */
export const speakerColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'speaker',
    type: 'string',
    description: 'Who says it; empty = the text in its own voice.',
    read: ({ claim, site }) => (claim.speaker === null ? null : toName(site, claim.speaker)),
  },
  {
    name: 'via',
    type: 'list',
    description: 'Through whom the text has it, from the speaker outwards.',
    read: ({ claim, site }) => claim.via.map((id) => toName(site, id)),
  },
];

export const wordColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'quote',
    type: 'string',
    isRequired: true,
    description: 'The exact words of the text, letter for letter.',
    read: ({ claim }) => claim.quote,
  },
  {
    name: 'hedges',
    type: 'list',
    description: 'Words of the quotation that soften it and have to survive a paraphrase.',
    read: ({ claim }) => claim.hedges,
  },
  {
    name: 'note',
    type: 'string',
    description: 'Our remark: what is unclear, what must not be read into it.',
    read: ({ claim }) => claim.note ?? null,
  },
];

export const addressColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'passage_url',
    type: 'address',
    isRequired: true,
    description: 'The quotation in the text; of a claim that was withdrawn, its paragraph.',
    read: ({ claim, anchored, source, edition }) =>
      edition.toAddress(`/sources/${source.id}/#${claim.withdrawn ? anchored.paragraph : claim.id}`),
  },
  {
    name: 'claim_url',
    type: 'address',
    isRequired: true,
    description: 'The page of the claim, with everything around it.',
    read: ({ claim, edition }) => edition.toAddress(`/claims/${claim.id}/`),
  },
];

function toName(site: ClaimRow['site'], id: string): string {
  return site.entities.get(id)?.name ?? id;
}
