import type { AnchoredClaim, Site } from '../../model/dossier.ts';
import { formatMaybeDay } from '../../site/dates.ts';
import { noReply, statusWords } from '../../site/labels.ts';
import { findStatusBasis } from '../../site/status-basis.ts';

/**
 * What a reader is told beside a claim, as a sentence for programs that show its words elsewhere:
 * `Status: alleged. As of: 16 July 2025 (inferred). Reply: no reply in our sources.`
 */
export function describeStanding(
  { claim, source }: Pick<AnchoredClaim, 'claim' | 'source'>,
  { claims, sources }: Pick<Site, 'claims' | 'sources'>,
): string {
  const published = sources.find(({ id }) => id === source)?.page.published;
  const isInferred = findStatusBasis(claim, published) === 'inferred';
  const day = `${formatMaybeDay(claim.statusAsOf)}${isInferred ? ' (inferred)' : ''}`;
  const status = `Status: ${statusWords[claim.status]}. As of: ${day}.`;
  if (claim.reply === undefined) return status;
  if (claim.reply === 'none-in-sources') return `${status} Reply: ${noReply}.`;
  return `${status} Reply: ${claim.reply.map((id) => claims.get(id)?.claim.summary ?? id).join(' ')}`;
}
