import { unansweredKinds } from '../model/claim.ts';
import type { AnchoredClaim, Site } from '../model/dossier.ts';
import type { Relation } from '../model/vocabulary.ts';

/** What a reader should know of a claim at a glance. */
export const markKinds = ['exact', 'hedged', 'single-source', 'contested', 'inferred'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Word and meaning of each mark, for the legend. */
export const markWords: Record<MarkKind, { word: string; meaning: string }> = {
  exact: {
    word: 'exact',
    meaning: 'The text gives the number without a hedge. That says nothing about whether it is right.',
  },
  hedged: {
    word: 'hedged',
    meaning: 'The text softens it: over, nearly, at least, suspected, allegedly. The hedge is part of the statement.',
  },
  'single-source': { word: 'one source', meaning: 'No second text here is known to say the same independently.' },
  contested: {
    word: 'contested',
    meaning: 'Another claim in our sources denies it, pulls against it, or cannot be complete at the same time.',
  },
  inferred: { word: 'date inferred', meaning: 'A date or period of it is worked out, not stated by the text.' },
};

/** Relations of each claim, by its id. */
export type RelationIndex = ReadonlyMap<string, readonly Relation[]>;

/** Every relation under every claim that it joins. */
export function indexRelations(relations: readonly Relation[]): RelationIndex {
  const index = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const id of relation.claims) index.set(id, [...(index.get(id) ?? []), relation]);
  }
  return index;
}

/** The marks of a claim, in the order of the legend. */
export function toMarks(anchored: AnchoredClaim, claims: Site['claims'], relations: RelationIndex): MarkKind[] {
  const { claim } = anchored;
  const joined = relations.get(claim.id) ?? [];
  const isHedged = claim.hedges.length > 0 || (claim.figure !== undefined && claim.figure.bound !== 'exact');
  const holds: Record<MarkKind, boolean> = {
    exact: claim.figure !== undefined && !isHedged,
    hedged: isHedged,
    'single-source': !joined.some((relation) => isIndependentAgreement(relation, anchored, claims)),
    contested: isContested(anchored, claims, joined),
    inferred: [claim.when, claim.figure?.period, claim.figure?.asOf].some((date) => date?.basis === 'inferred'),
  };
  return markKinds.filter((kind) => holds[kind]);
}

function isIndependentAgreement(relation: Relation, { source }: AnchoredClaim, claims: Site['claims']): boolean {
  if (relation.kind !== 'agrees' || relation.sharedOrigin) return false;
  return relation.claims.some((id) => (claims.get(id)?.source ?? source) !== source);
}

/** A conflict joins it, or what it says is answered by a denial; that somebody did not answer is no statement to contest. */
function isContested({ claim }: AnchoredClaim, claims: Site['claims'], joined: readonly Relation[]): boolean {
  if (unansweredKinds.includes(claim.kind)) return false;
  if (joined.some(({ kind }) => kind === 'contradicts' || kind === 'tension')) return true;
  const replies = Array.isArray(claim.reply) ? claim.reply : [];
  return replies.some((id) => claims.get(id)?.claim.kind === 'denial');
}
