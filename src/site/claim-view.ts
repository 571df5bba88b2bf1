import type { Claim } from '../model/claim.ts';
import type { AnchoredClaim, Site, Source } from '../model/dossier.ts';
import type { Basis } from '../model/primitives.ts';
import type { Entity, Relation } from '../model/vocabulary.ts';
import { statusWords } from './labels.ts';
import { indexRelations, toMarks, type MarkKind } from './marks.ts';
import { findStatusBasis } from './status-basis.ts';

/** Name and strength of the text that a claim stands in. */
export interface SourceView {
  id: string;
  label: string;
  shortLabel: string;
  /** Strength in a word or two; null where no editor has judged it. */
  weight: string | null;
  /** Value of the date of publication, for `formatDateSpan`. */
  published: Source['page']['published'];
}

/** A claim with everything around it that a reader is shown. */
export interface ClaimView {
  id: string;
  claim: Claim;
  /** Id of its paragraph on the source page. */
  paragraph: string;
  source: SourceView;
  /** Who says it, through whom: `CNA, via Interior Ministry`; null where the text speaks in its own voice. */
  speaker: string | null;
  status: string;
  /** How the day of the status is known. */
  statusBasis: Basis;
  marks: MarkKind[];
  about: Entity[];
  /** Claims that answer it; `none` where our sources hold no answer; null where none is called for. */
  replies: AnchoredClaim[] | 'none' | null;
  relations: readonly Relation[];
}

/** Gives the view of a claim by its id; undefined for an id that nobody has minted. */
export type FindClaimView = (id: string) => ClaimView | undefined;

/** Prepares the views of all claims of a site: the indexes are made once, each view when it is asked for. */
export function toClaimViews(site: Site): FindClaimView {
  const sources = new Map(site.sources.map((source) => [source.id, toSourceView(source)]));
  const relations = indexRelations(site.relations);
  return (id) => {
    const anchored = site.claims.get(id);
    const source = anchored && sources.get(anchored.source);
    if (!anchored || !source) return undefined;
    const { claim, paragraph } = anchored;
    return {
      id,
      claim,
      paragraph,
      source,
      speaker: toSpeaker(claim, site.entities),
      status: statusWords[claim.status],
      statusBasis: findStatusBasis(claim, source.published),
      marks: toMarks(anchored, site.claims, relations),
      about: claim.about.flatMap((about) => site.entities.get(about) ?? []),
      replies: toReplies(claim, site.claims),
      relations: relations.get(id) ?? [],
    };
  };
}

/** A source as it is named beside a claim. */
export function toSourceView({ id, page, record, label, shortLabel }: Source): SourceView {
  return {
    id,
    label,
    shortLabel,
    weight: record?.weight.label ?? null,
    published: page.published,
  };
}

/** The chain from the speaker outwards: `CNA, via Interior Ministry`. */
export function toSpeaker({ speaker, via }: Pick<Claim, 'speaker' | 'via'>, entities: Site['entities']): string | null {
  const toName = (id: string): string => entities.get(id)?.name ?? id;
  if (speaker === null && via.length === 0) return null;
  const first = speaker === null ? 'nobody named' : toName(speaker);
  return [first, ...via.map((id) => `via ${toName(id)}`)].join(', ');
}

function toReplies({ reply }: Claim, claims: Site['claims']): ClaimView['replies'] {
  if (reply === undefined) return null;
  return reply === 'none-in-sources' ? 'none' : reply.flatMap((id) => claims.get(id) ?? []);
}
