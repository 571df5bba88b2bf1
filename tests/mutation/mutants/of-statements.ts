import type { Claim } from '../../../src/model/claim.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import { toMutant, type Mutant } from '../mutant.ts';
import { listPlacedClaims, type PlacedClaim } from './list-claims.ts';

/** Changes to who says a claim, about whom, how softly, and what the other side replies. */
export function mutateStatements(dossier: Dossier): Mutant[] {
  return listPlacedClaims(dossier).flatMap((placed) => [
    ...changeReferences(placed),
    ...dropHedges(placed),
    ...dropReply(placed),
  ]);
}

function changeReferences({ claim, path }: PlacedClaim): Mutant[] {
  const lists = (['via', 'about', 'topics'] as const).flatMap((field) =>
    claim[field].map((id, index) => toUnknown(claim, field, [...path, field, index], id)),
  );
  const replies = Array.isArray(claim.reply) ? claim.reply : [];
  return [
    ...(claim.speaker === null ? [] : [toUnknown(claim, 'speaker', [...path, 'speaker'], claim.speaker)]),
    ...lists,
    ...replies.map((id, index) => toUnknown(claim, 'reply', [...path, 'reply', index], id)),
  ];
}

function toUnknown(claim: Claim, field: string, path: (string | number)[], id: string): Mutant {
  return toMutant(`${field}: an unknown id`, claim.id, path, `${id}-x`);
}

/** Words that soften in themselves, in any sentence: of doubt, then of how much, how often and in whose view. */
const plain = new RegExp(
  [
    'alleg|suspected|suspicion|appear|apparent|seem|reportedly|believed|thought|possib|potential|perhaps',
    '\\bmay\\b|might|could|likely|probabl|estimat|suggest',
    'largely|mainly|mostly|primarily|typically|often|currently|temporarily|indefinitely|initial|numerous|bulk of',
    'perceived|so-called|seen as|identifies as|\\bviews\\b|claim|concern|expected|leaked|unclear|aims to|believe',
    'shaping up|whether entirely|processed for|(?<!as )\\bmany\\b|\\bmost\\b|certain',
  ].join('|'),
  'i',
);

function dropHedges({ claim, path }: PlacedClaim): Mutant[] {
  return claim.hedges.map((hedge, index) => {
    const isOfFigure = claim.figure?.text.toLowerCase().includes(hedge.toLowerCase()) ?? false;
    const which = plain.test(hedge)
      ? 'a word of doubt'
      : isOfFigure
        ? 'a hedge of the figure'
        : 'another softening word';
    return toMutant(`hedges: ${which} dropped`, `${claim.id} “${hedge}”`, [...path, 'hedges', index], undefined);
  });
}

function dropReply({ claim, path }: PlacedClaim): Mutant[] {
  if (claim.reply === undefined || !(claim.wrongdoing || claim.kind === 'allegation')) return [];
  return [toMutant('reply: removed where required', claim.id, [...path, 'reply'], undefined)];
}
