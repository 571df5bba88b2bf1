import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/dossier.ts';
import { formatMaybeDay } from '../../site/dates.ts';
import { noReply, toStatusWords } from '../../site/labels.ts';

/**
 * What a reader is told beside a claim, as a sentence for programs that show its words elsewhere:
 * `Status: alleged. As of: 16 July 2025. Reply: no reply in our sources.`
 */
export function describeStanding(claim: Claim, claims: Site['claims']): string {
  const status = `Status: ${toStatusWords(claim)}. As of: ${formatMaybeDay(claim.statusAsOf)}.`;
  if (claim.reply === undefined) return status;
  if (claim.reply === 'none-in-sources') return `${status} Reply: ${noReply}.`;
  return `${status} Reply: ${claim.reply.map((id) => claims.get(id)?.claim.summary ?? id).join(' ')}`;
}
