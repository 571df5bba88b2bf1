import type { Edition } from '../model/edition.ts';
import type { Citable } from './citable.ts';
import { toDescriptions, toItems } from './twins.ts';
import { toSourceVocabulary } from './vocabularies.ts';

/** A typed link from a page to another address. */
export interface TypedLink {
  rel: string;
  /** Absolute. */
  href: string;
  /** Media type of what it leads to. */
  type?: string;
}

/** Links by which programs find their way from a page to what it stands for (FAIR Signposting, level 1). */
export function toSignposts(citable: Citable, edition: Edition): TypedLink[] {
  const { toAddress } = edition;
  const isOriginal = citable.kind === 'source';
  return [
    { rel: 'cite-as', href: toAddress(citable.path) },
    { rel: 'type', href: `https://schema.org/${toType(citable)}` },
    ...(isOriginal ? [] : [{ rel: 'author', href: toAddress('/method/') }]),
    {
      rel: 'license',
      href: isOriginal ? toAddress('/data/#licence') : `https://spdx.org/licenses/${edition.licence.spdx}`,
    },
    ...toDescriptions(citable).map(({ path, mediaType }) => ({
      rel: 'describedby',
      href: toAddress(path),
      type: mediaType,
    })),
    ...toItems(citable).map(({ path, mediaType }) => ({ rel: 'item', href: toAddress(path), type: mediaType })),
    { rel: 'version-history', href: toAddress('/versions/') },
    { rel: 'linkset', href: toAddress('/linkset.json'), type: 'application/linkset+json' },
  ];
}

function toType(citable: Citable): string {
  switch (citable.kind) {
    case 'report':
      return 'Report';
    case 'topic':
      return 'Article';
    case 'data':
      return 'Dataset';
    case 'source':
      return toSourceVocabulary(citable.source.record).schemaOrg;
    case 'list':
      return 'CollectionPage';
    default:
      return 'WebPage';
  }
}
