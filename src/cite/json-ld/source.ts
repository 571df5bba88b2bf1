import type { Edition } from '../../model/edition.ts';
import type { CitableSource } from '../citable.ts';
import { toCslDate, toCslNames } from '../csl.ts';
import { findStated } from '../find-stated.ts';
import { toItems } from '../twins.ts';
import { toSourceVocabulary } from '../vocabularies.ts';
import { toOriginalId, toQuotationNode, toWhole, type Node } from './nodes.ts';

/** Our page about a source: what it stands for is the original, which has a publisher of its own or none that is stated. */
export function toSourceNode(citable: CitableSource, edition: Edition, common: Node): Node {
  return {
    '@type': 'WebPage',
    ...common,
    license: edition.toAddress('/data/#licence'),
    isPartOf: toWhole(edition),
    mainEntity: toOriginalNode(citable, edition),
    hasPart: citable.quotations.map((quotation) => toQuotationNode(quotation, edition)),
  };
}

/** The original text: what it does not state is left out. */
function toOriginalNode(citable: CitableSource, edition: Edition): Node {
  const { page, record } = citable.source;
  const [title, publisher] = [page.title, page.publisher].map(findStated);
  const published = findStated(page.published);
  const isSingleDay = published !== undefined && toCslDate(published)?.['date-parts'].length === 1;
  return {
    '@type': toSourceVocabulary(record).schemaOrg,
    '@id': toOriginalId(citable.source.id, edition),
    ...(title === undefined ? {} : { headline: title, name: title }),
    ...toAuthor(findStated(page.author)),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(isSingleDay ? { datePublished: published } : {}),
    inLanguage: page.language,
    archivedAt: edition.toAddress(citable.path),
    encoding: toItems(citable).map(({ path, mediaType }) => ({
      '@type': 'MediaObject',
      contentUrl: edition.toAddress(path),
      encodingFormat: mediaType,
      sha256: page.sha256,
    })),
  };
}

/** A name that comes in two parts is a person's; of another it cannot be told whose it is. */
function toAuthor(line: string | undefined): Node {
  if (line === undefined) return {};
  const nodes = toCslNames(line).map((name) =>
    'literal' in name
      ? { '@type': 'Thing', name: name.literal }
      : { '@type': 'Person', familyName: name.family, givenName: name.given, name: `${name.given} ${name.family}` },
  );
  return { author: nodes };
}
