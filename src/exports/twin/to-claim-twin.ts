import type { RootContent } from 'mdast';
import type { AnchoredClaim, Site } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';
import { toFacts, toLine, toSourceWords, toSpeaker, type FactLine } from './claim-facts.ts';
import { printTwin, toLink, toText, type TwinHead } from './print-twin.ts';

/** A claim's page as plain Markdown: the exact words, who says them, their standing and the reply, and what they stand against. */
export function toClaimTwin(
  head: Omit<TwinHead, 'description'>,
  anchored: AnchoredClaim,
  site: Site,
  edition: Edition,
): string {
  const { claim } = anchored;
  const facts: FactLine[] = [
    ...toLine('Claim', claim.id),
    ...toLine('Withdrawn', claim.withdrawn && `${claim.withdrawn.on}. ${claim.withdrawn.why}`),
    ...toLine('Speaker', toSpeaker(anchored, site)),
    ['Source', ...toSourceWords(anchored, site, edition)],
    ...toLine('Standing', edition.describeStanding(anchored, site)),
    ...toLine('Figure', claim.figure && toFigure(claim.figure, site)),
    ...toLine('Note', claim.note),
    ...toRelations(claim.id, site, edition),
  ];
  const words: RootContent = { type: 'blockquote', children: [{ type: 'paragraph', children: [toText(claim.quote)] }] };
  return printTwin({ ...head, description: claim.summary }, [words, toFacts(facts)], edition);
}

function toFigure({ text, measure }: NonNullable<AnchoredClaim['claim']['figure']>, { measures }: Site): string {
  return `“${text}”, counted as: ${measures.get(measure)?.name ?? measure}`;
}

function toRelations(id: string, { relations }: Site, { toAddress }: Edition): FactLine[] {
  return relations
    .filter(({ claims }) => claims.includes(id))
    .map((relation) => ['Relation', toLink(toAddress(`/conflicts/#${relation.id}`), relation.question)]);
}
