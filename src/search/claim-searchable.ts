import type { AnchoredClaim } from '../model/dossier.ts';
import type { SourceRecord } from '../model/source-record.ts';
import type { Relation } from '../model/vocabulary.ts';
import type { Searchable } from './attributes.ts';

/** Kinds of relations that put claims beside something that differs. */
const differing: readonly Relation['kind'][] = ['contradicts', 'tension', 'different-scope'];

/** What the search index has to know of a claim, for `searchAttributes`; the date is that of its source. */
export function claimSearchable(
  { claim, source }: Pick<AnchoredClaim, 'claim' | 'source'>,
  record: Pick<SourceRecord, 'published'> | null,
  relations: readonly Relation[],
): Searchable {
  const { figure } = claim;
  const isBeside = ({ kind, claims }: Relation): boolean => differing.includes(kind) && claims.includes(claim.id);
  return {
    type: 'claim',
    claim: claim.id,
    source,
    speakers: claim.speaker ? [claim.speaker] : [],
    via: claim.via,
    topics: claim.topics,
    kind: claim.kind,
    statuses: [claim.withdrawn ? 'withdrawn' : claim.status],
    date: record?.published,
    bound: figure?.bound,
    reply: claim.reply,
    conflicts: relations.filter(isBeside).map(({ id }) => id),
    figures: figure ? [figure] : [],
    entities: [claim.speaker, ...claim.via, ...claim.about, figure?.place].filter((id) => typeof id === 'string'),
  };
}
