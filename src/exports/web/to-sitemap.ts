import type { Edition } from '../../model/edition.ts';
import { toXml } from './xml.ts';

/** A page that search engines may list, and the day of its last major change. */
export interface ListedPage {
  path: string;
  updated: string;
}

/** The sitemap of all canonical pages. */
export function toSitemap(pages: readonly ListedPage[], { toAddress }: Edition): string {
  return toXml({
    name: 'urlset',
    attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    children: pages.map(({ path, updated }) => ({
      name: 'url',
      children: [
        { name: 'loc', children: toAddress(path) },
        { name: 'lastmod', children: updated },
      ],
    })),
  });
}
