import type { Site } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';
import type { KeptEdition } from '../../model/permalink.ts';
import type { Change, NamedChange } from '../../model/vocabulary.ts';
import { toXml, type XmlElement } from './xml.ts';

/** What the feed tells of. */
export interface News {
  changes: readonly NamedChange[];
  editions: readonly KeptEdition[];
}

/** An entry with the day by which it stands in its place. */
interface Dated {
  day: string;
  entry: XmlElement;
}

/** What an entry of the feed is called, by its kind. */
const titles: Record<Change['kind'], string> = {
  published: 'Published',
  correction: 'Correction',
  'new-evidence': 'New evidence',
  superseded: 'Superseded',
  wording: 'Wording',
};

/**
 * The editions and the changes as an Atom feed, newest first. What changed in a claim that ties somebody to wrongdoing is not told there,
 * away from the standing of the claim and the reply: the entry only leads to it, and its title has no id, which may hold a
 * name. Nor is that of a claim of which nothing is known.
 */
export function toFeed({ changes, editions }: News, { claims }: Pick<Site, 'claims'>, edition: Edition): string {
  const { toAddress, licence } = edition;
  const dated = [
    ...editions.map((kept): Dated => ({ day: kept.date, entry: toRelease(kept, edition) })),
    ...changes.map((named): Dated => ({ day: named.change.date, entry: toEntry(named, claims, edition) })),
  ].sort((a, b) => compareDays(b.day, a.day));
  const newest = dated[0]?.day ?? edition.published;
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
      ...dated.map(({ entry }) => entry),
    ],
  });
}

/** Its id is the address under which it stays. */
function toRelease({ version, date, files, sums }: KeptEdition, { toAddress }: Edition): XmlElement {
  const address = toAddress(`/v/${version}/`);
  const content = `Kept as it was published. SHA-256 of the checksums of its ${files} files: ${sums}.`;
  return {
    name: 'entry',
    children: [
      { name: 'id', children: address },
      { name: 'title', children: `Edition ${version}` },
      { name: 'updated', children: toTime(date) },
      toLink('alternate', address, 'text/html'),
      { name: 'content', attributes: { type: 'text' }, children: content },
    ],
  };
}

function toEntry({ change, anchor }: NamedChange, claims: Site['claims'], { toAddress, title }: Edition): XmlElement {
  const claim = change.claim === undefined ? undefined : claims.get(change.claim)?.claim;
  const isOpen = change.claim === undefined || claim?.wrongdoing === false;
  const address = `${toAddress('/changes/')}#${anchor}`;
  return {
    name: 'entry',
    children: [
      { name: 'id', children: address },
      { name: 'title', children: `${titles[change.kind]}: ${isOpen ? (change.claim ?? title) : 'a claim'}` },
      { name: 'updated', children: toTime(change.date) },
      toLink('alternate', address, 'text/html'),
      { name: 'content', attributes: { type: 'text' }, children: isOpen ? toContent(change) : elsewhere },
    ],
  };
}

const elsewhere = 'The page of changes says what changed, with the standing of the claim and the reply.';

function toContent({ text, before, after }: Change): string {
  const parts = [text, before === undefined ? '' : `Before: ${before}`, after === undefined ? '' : `Now: ${after}`];
  return parts.filter(Boolean).join('\n');
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toLink(rel: string, href: string, type: string): XmlElement {
  return { name: 'link', attributes: { rel, href, type } };
}

function toTime(day: string): string {
  return `${day}T00:00:00Z`;
}
