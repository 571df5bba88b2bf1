import type { Edition } from '../model/edition.ts';
import type { Citable, CitableSource } from './citable.ts';
import { toCslDate, toCslNames, toInstitution, type CslName } from './csl.ts';
import { findStated } from './find-stated.ts';
import { card, sourceRights } from './identity.ts';
import { toAbstract } from './to-abstract.ts';
import { toItems } from './twins.ts';
import { toSourceVocabulary } from './vocabularies.ts';

/** A `meta` element: `name` for reference managers, `property` for social media. */
export type HeadTag = { name: string; content: string } | { property: string; content: string };

/**
 * What reference managers read in the head of a page. A source page describes the original text: what that does not state
 * has no tag.
 */
export function toHeadTags(citable: Citable, edition: Edition): HeadTag[] {
  const address = edition.toAddress(citable.path);
  const tags = citable.kind === 'source' ? toOriginalTags(citable, address) : toOwnTags(citable, edition, address);
  const isWebpage = !['report', 'source', 'data'].includes(citable.kind);
  return [
    ...tags,
    { property: 'og:type', content: isWebpage ? 'website' : 'article' },
    { property: 'og:title', content: citable.title },
    ...(citable.description === null ? [] : [{ property: 'og:description', content: citable.description }]),
    { property: 'og:url', content: address },
    // On a source page it would be filed as the paper in which the original appeared.
    ...(citable.kind === 'source' ? [] : [{ property: 'og:site_name', content: edition.title }]),
    ...toCardTags(edition),
  ];
}

function toCardTags({ title, toAddress }: Edition): HeadTag[] {
  return [
    { property: 'og:image', content: toAddress(card.path) },
    { property: 'og:image:type', content: card.mediaType },
    { property: 'og:image:width', content: String(card.width) },
    { property: 'og:image:height', content: String(card.height) },
    { property: 'og:image:alt', content: `${title}, set between two square brackets` },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

function toOwnTags(citable: Exclude<Citable, CitableSource>, edition: Edition, address: string): HeadTag[] {
  const abstract = toAbstract(citable);
  const documents = toItems(citable).filter(({ mediaType }) => mediaType === 'application/pdf');
  return [
    { name: 'citation_title', content: citable.title },
    { name: 'citation_author', content: toInstitution(edition.authors) },
    { name: 'citation_publication_date', content: toSlashed(citable.updated) },
    ...toKindTags(citable, edition),
    { name: 'citation_language', content: 'en' },
    { name: 'citation_public_url', content: address },
    ...documents.map(({ path }) => ({ name: 'citation_pdf_url', content: edition.toAddress(path) })),
    ...(abstract === null ? [] : [{ name: 'citation_abstract', content: abstract }]),
    { name: 'DC.rights', content: edition.licence.url },
  ];
}

function toKindTags({ kind }: Citable, { authors, version }: Edition): HeadTag[] {
  if (kind === 'report') {
    return [
      { name: 'citation_technical_report_institution', content: authors },
      { name: 'citation_technical_report_number', content: version },
    ];
  }
  if (kind !== 'data') return [];
  return [
    { name: 'DC.type', content: 'Dataset' },
    { name: 'DC.publisher', content: authors },
    { name: 'so.version', content: version },
  ];
}

function toOriginalTags({ source: { page, record } }: CitableSource, address: string): HeadTag[] {
  const [title, author, publisher] = [page.title, page.author, page.publisher].map(findStated);
  const vocabulary = toSourceVocabulary(record);
  return [
    ...(title === undefined ? [] : [{ name: 'citation_title', content: title }]),
    ...(author === undefined ? [] : toCslNames(author)).map((name) => ({
      name: 'citation_author',
      content: toAuthor(name),
    })),
    ...toDateTag(findStated(page.published)),
    { name: 'citation_language', content: page.language },
    { name: 'citation_public_url', content: address },
    ...(vocabulary.dublinCore === null ? [] : [{ name: 'DC.type', content: vocabulary.dublinCore }]),
    ...(publisher === undefined ? [] : [{ name: 'DC.source', content: publisher }]),
    { name: 'DC.rights', content: toRights(publisher, findStated(page.published)) },
  ];
}

/** A person ends with a semicolon, so that no program takes two words for two persons. */
function toAuthor(name: CslName): string {
  return 'literal' in name ? toInstitution(name.literal) : `${name.family}, ${name.given};`;
}

/** A single date; the tag knows no interval. */
function toDateTag(date: string | undefined): HeadTag[] {
  const parts = date === undefined ? undefined : toCslDate(date)?.['date-parts'];
  if (date === undefined || parts?.length !== 1) return [];
  return [{ name: 'citation_publication_date', content: toSlashed(date) }];
}

function toRights(publisher: string | undefined, published: string | undefined): string {
  if (publisher === undefined) return `© its publisher. ${sourceRights}`;
  return `© ${[published?.slice(0, 4), publisher].filter(Boolean).join(' ')}. ${sourceRights}`;
}

/** `2026-11-22` to `2026/11/22`. */
function toSlashed(date: string): string {
  return date.replaceAll('-', '/');
}
