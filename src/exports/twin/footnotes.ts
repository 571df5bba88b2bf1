import type { FootnoteDefinition } from 'mdast';
import type { AnchoredClaim, Site } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';
import { toSpeaker } from './claim-facts.ts';

/** The notes of a page: for each claim the exact words, who says them, in which text, their standing, and their page. */
export function toFootnotes(claims: readonly string[], site: Site, edition: Edition): FootnoteDefinition[] {
  return claims.flatMap((id) => {
    const anchored = site.claims.get(id);
    return anchored ? [toFootnote(anchored, site, edition)] : [];
  });
}

function toFootnote(anchored: AnchoredClaim, site: Site, edition: Edition): FootnoteDefinition {
  const { claim, source } = anchored;
  const speaker = toSpeaker(anchored, site);
  const label = site.sources.find(({ id }) => id === source)?.label ?? source;
  const address = edition.toAddress(`/claims/${claim.id}/`);
  const facts = ` (${speaker}; in: ${label}) ${edition.describeStanding(anchored, site)} `;
  return {
    type: 'footnoteDefinition',
    identifier: claim.id,
    label: claim.id,
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: `“${claim.quote}”${facts}` },
          { type: 'link', url: address, children: [{ type: 'text', value: address }] },
        ],
      },
    ],
  };
}
