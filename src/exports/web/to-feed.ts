import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';
import type { Change } from '../../model/vocabulary.ts';
import { toXml, type XmlElement } from './xml.ts';

/** What an entry of the feed is called, by its kind. */
const titles: Record<Change['kind'], string> = {
  published: 'Published',
  correction: 'Correction',
  'new-evidence': 'New evidence',
  superseded: 'Superseded',
  wording: 'Wording',
};

/**
 * The changes as an Atom feed, newest first. What changed in a claim that ties somebody to wrongdoing is not told there,
 * away from the standing of the claim and the reply: the entry only leads to it.
 */
export function toFeed(site: Site, edition: Edition): string {
  const { toAddress, licence } = edition;
  const changes = toNamed(site.changes).toSorted((a, b) => (a.change.date < b.change.date ? 1 : a.change.date > b.change.date ? -1 : 0));
  const newest = changes[0]?.change.date ?? edition.published;
  return toXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    children: [
      { name: 'id', children: toAddress('/changes/') },
      { name: 'title', children: `${edition.title}: changes` },
      { name: 'updated', children: toTime(newest) },
      { name: 'author', children: [{ name: 'name', children: edition.authors }] },
      { name: 'rights', children: `Our words: ${licence.name}, ${licence.url}` },
      toLink('self', toAddress('/changes/feed.xml'), 'application/atom+xml'),
      toLink('alternate', toAddress('/changes/'), 'text/html'),
      ...changes.map(({ change, id }) => toEntry(change, id, site, edition)),
    ],
  });
}

function toEntry(change: Change, id: string, { claims }: Site, { toAddress, title }: Edition): XmlElement {
  const claim = change.claim === undefined ? undefined : claims.get(change.claim)?.claim;
  const address = toAddress(change.claim === undefined ? '/changes/' : `/claims/${change.claim}/`);
  return {
    name: 'entry',
    children: [
      { name: 'id', children: `${toAddress('/changes/')}#${id}` },
      { name: 'title', children: `${titles[change.kind]}: ${change.claim ?? title}` },
      { name: 'updated', children: toTime(change.date) },
      toLink('alternate', address, 'text/html'),
      { name: 'content', attributes: { type: 'text' }, children: toContent(change, claim) },
    ],
  };
}

function toContent({ text, before, after }: Change, claim: Claim | undefined): string {
  if (claim?.wrongdoing) return 'The page of the claim says what changed, with the standing of the claim and the reply.';
  const parts = [text, before === undefined ? '' : `Before: ${before}`, after === undefined ? '' : `Now: ${after}`];
  return parts.filter(Boolean).join('\n');
}

/** Names for changes that stay when others are added later: day, kind, claim, and a number from the second of its like. */
function toNamed(changes: readonly Change[]): { change: Change; id: string }[] {
  const counts = new Map<string, number>();
  return changes.map((change) => {
    const name = [change.date, change.kind, change.claim].filter(Boolean).join('-');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { change, id: count === 1 ? name : `${name}-${count}` };
  });
}

function toLink(rel: string, href: string, type: string): XmlElement {
  return { name: 'link', attributes: { rel, href, type } };
}

function toTime(day: string): string {
  return `${day}T00:00:00Z`;
}
