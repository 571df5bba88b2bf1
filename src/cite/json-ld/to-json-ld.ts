import type { Edition } from '../../model/edition.ts';
import type { Citable, CitableClaim, CitableReport, CitableWebpage } from '../citable.ts';
import { toItems } from '../twins.ts';
import { toDatasetNode } from './dataset.ts';
import { toOrganization, toPartNode, toQuotationNode, toWhole, type Node } from './nodes.ts';
import { toSourceNode } from './source.ts';

/** What a page is, in the words of schema.org. The main node's `@id` is the page's address. */
export function toJsonLd(citable: Citable, edition: Edition): Node {
  return { '@context': 'https://schema.org', ...toMainNode(citable, edition) };
}

/** JSON for a `script` element, which no text in it can close. */
export function toScriptText(node: Node): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}

function toMainNode(citable: Citable, edition: Edition): Node {
  const common = toCommon(citable, edition);
  switch (citable.kind) {
    case 'report':
      return toReportNode(citable, edition, common);
    case 'claim':
      return toClaimNode(citable, edition, common);
    case 'source':
      return toSourceNode(citable, edition, common);
    case 'data':
      return toDatasetNode(citable, edition, common);
    default:
      return toWebpageNode(citable, edition, common);
  }
}

/** What is said of every page alike. */
function toCommon({ path, title, description, published, updated }: Citable, edition: Edition): Node {
  return {
    '@id': edition.toAddress(path),
    url: edition.toAddress(path),
    name: title,
    ...(description === null ? {} : { description }),
    inLanguage: 'en',
    datePublished: published,
    dateModified: updated,
    author: toOrganization(edition),
    publisher: { '@id': edition.toAddress('/#authors') },
    license: edition.licence.url,
    isAccessibleForFree: true,
  };
}

function toReportNode(citable: CitableReport, edition: Edition, common: Node): Node {
  const { title, description, parts, sources, corrections, quotations } = citable;
  return {
    '@type': 'Report',
    ...common,
    headline: title,
    ...(description === null ? {} : { abstract: description }),
    version: edition.version,
    reportNumber: edition.version,
    hasPart: parts.map((part) => toPartNode(part, edition)),
    citation: [
      ...sources.map((source) => toPartNode(source, edition)),
      ...quotations.map((quotation) => toQuotationNode(quotation, edition)),
    ],
    encoding: toItems(citable).map(({ path, mediaType }) => ({
      '@type': 'MediaObject',
      contentUrl: edition.toAddress(path),
      encodingFormat: mediaType,
    })),
    correction: corrections.map(({ text, date }) => ({ '@type': 'CorrectionComment', text, datePublished: date })),
  };
}

function toWebpageNode(citable: CitableWebpage, edition: Edition, common: Node): Node {
  const { kind, title, parts, quotations } = citable;
  return {
    '@type': kind === 'topic' ? 'Article' : kind === 'list' ? 'CollectionPage' : 'WebPage',
    ...common,
    ...(kind === 'topic' ? { headline: title } : {}),
    isPartOf: toWhole(edition),
    ...(parts.length > 0 ? { hasPart: parts.map((part) => toPartNode(part, edition)) } : {}),
    ...(quotations.length > 0 ? { citation: quotations.map((quotation) => toQuotationNode(quotation, edition)) } : {}),
  };
}

/** The claim in our words, and the words of the source that it rests on. */
function toClaimNode({ path, quotations }: CitableClaim, edition: Edition, common: Node): Node {
  const claims = quotations.map((quotation) => ({
    '@type': 'Claim',
    '@id': edition.toAddress(`${path}#${quotation.anchored.claim.id}`),
    text: quotation.anchored.claim.summary,
    claimInterpreter: { '@id': edition.toAddress('/#authors') },
    appearance: toQuotationNode(quotation, edition),
  }));
  return { '@type': 'WebPage', ...common, isPartOf: toWhole(edition), mainEntity: claims };
}
