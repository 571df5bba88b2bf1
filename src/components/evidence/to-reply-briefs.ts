import { toReplies } from '../../charts/reply-matrix.ts';
import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/dossier.ts';
import { claimKindWords } from '../../site/labels.ts';
import { toSentenceStart } from '../../site/sentence-start.ts';

/**
 * What each reply to a claim comes to, by its id: `Interior Ministry: denial.`; empty where a reply before it comes to
 * the same. None for what a text itself tells of replies, which is nobody’s reply.
 */
export function toReplyBriefs(
  claim: Pick<Claim, 'reply'>,
  site: Pick<Site, 'claims' | 'entities'>,
): Map<string, string> {
  const briefs = new Map<string, string>();
  for (const { id, answer, speaker, kind } of toReplies(claim, site)) {
    if (answer === 'reply' && site.claims.get(id)?.claim.speaker === null) continue;
    const brief = `${toSentenceStart(speaker)}: ${claimKindWords[kind].toLowerCase()}.`;
    briefs.set(id, [...briefs.values()].includes(brief) ? '' : brief);
  }
  return briefs;
}
