import type { Edition } from '../../model/edition.ts';

/** Leave for all programs, and where the sitemap is. Programs read it only at the root of a host. */
export function toRobots({ toAddress }: Edition): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${toAddress('/sitemap.xml')}\n`;
}
