import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/vocabulary.ts';
import type { Part, Quotation } from '../citable.ts';

/** A node of JSON-LD. */
export type Node = { [property: string]: Value };
type Value = string | number | boolean | Node | readonly Value[];

/** The authors, with where they say how they work and what they corrected. */
export function toOrganization({ authors, toAddress }: Edition): Node {
  return {
    '@type': 'Organization',
    '@id': toAddress('/#authors'),
    name: authors,
    url: toAddress('/'),
    correctionsPolicy: toAddress('/changes/'),
    publishingPrinciples: toAddress('/method/'),
  };
}

/** The briefing, as the whole that a page is part of. */
export function toWhole({ title, toAddress }: Edition): Node {
  return { '@type': 'Report', '@id': toAddress('/'), name: title };
}

/** A page that another leads to, as what it calls itself. */
export function toPartNode({ path, title }: Part, { toAddress }: Edition): Node {
  const type = path.startsWith('/topics/') ? 'Article' : 'WebPage';
  return { '@type': type, '@id': toAddress(path), name: title, url: toAddress(path) };
}

/** The place of the stored text on its source page, which stands for the original. */
export function toOriginalId(source: string, { toAddress }: Edition): string {
  return toAddress(`/sources/${source}/#text`);
}

/** Verbatim words, with who says them and how firm they are. */
export function toQuotationNode({ anchored, speaker, standing }: Quotation, edition: Edition): Node {
  const { claim, source } = anchored;
  return {
    '@type': 'Quotation',
    '@id': edition.toAddress(`/sources/${source}/#${claim.id}`),
    url: edition.toAddress(`/claims/${claim.id}/`),
    text: claim.quote,
    isPartOf: { '@id': toOriginalId(source, edition) },
    ...(speaker === null ? {} : { spokenByCharacter: { '@type': toSpeakerType(speaker), name: speaker.name } }),
    disambiguatingDescription: standing,
  };
}

function toSpeakerType({ type }: Entity): string {
  if (type === 'person') return 'Person';
  return type === 'organisation' || type === 'group' ? 'Organization' : 'Thing';
}
