import type { CollectionEntry } from 'astro:content';
import type { Citable } from '../../cite/citable.ts';
import { toProseCitable, toReportCitable, type Context } from '../../cite/to-citable.ts';
import { toTwin } from '../../exports/twin/to-twin.ts';
import { findClaimReferences } from '../../site/claim-references.ts';
import { toSha256 } from './hash.ts';

/** A page of prose with its text. */
export type ProseEntry = CollectionEntry<'pages'> | CollectionEntry<'topics'>;

/** Path of a page of prose below the site's root; the briefing is the root. */
export function toProsePath({ id, collection }: ProseEntry): string {
  if (collection === 'topics') return `/topics/${id}/`;
  return id === 'briefing' ? '/' : `/${id}/`;
}

/** The page's own text as Markdown. */
export function toProseTwin(entry: ProseEntry, { site, edition }: Context): string {
  return toTwin({ path: toProsePath(entry), data: entry.data, body: entry.body ?? '' }, site, edition);
}

/** A page of prose for those who cite it; its checksum is that of its text as Markdown, which is published beside it. */
export function toProse(entry: ProseEntry, context: Context): Citable {
  const claims = findClaimReferences(entry.body ?? '').map(({ claim }) => claim);
  const path = toProsePath(entry);
  const checksum = { path: `${path}index.md`, sha256: toSha256(toProseTwin(entry, context)) };
  const page = { path, data: entry.data, claims, checksum };
  return path === '/' ? toReportCitable(page, context) : toProseCitable(page, context);
}
