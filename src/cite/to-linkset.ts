import type { Edition } from '../model/edition.ts';
import type { Citable } from './citable.ts';
import { toSignposts, type TypedLink } from './signposting.ts';

interface Target {
  href: string;
  type?: string;
}

/** The links of one address, by relation. */
type LinkContext = { anchor: string } & Record<string, string | Target[]>;

/**
 * The links of all pages in one file (RFC 9264): those in the pages' heads, and from each record and each file back to its
 * page.
 */
export function toLinkset(citables: readonly Citable[], edition: Edition): { linkset: LinkContext[] } {
  return { linkset: citables.flatMap((citable) => toContexts(citable, edition)) };
}

function toContexts(citable: Citable, edition: Edition): LinkContext[] {
  const page = edition.toAddress(citable.path);
  const links = toSignposts(citable, edition).filter(({ rel }) => rel !== 'linkset');
  const back = [{ href: page, type: 'text/html' }];
  const backFrom = (rel: string, backward: string): LinkContext[] =>
    links.filter((link) => link.rel === rel).map(({ href }): LinkContext => ({ anchor: href, [backward]: back }));
  return [
    { anchor: page, ...groupByRelation(links) },
    ...backFrom('describedby', 'describes'),
    ...backFrom('item', 'collection'),
  ];
}

function groupByRelation(links: readonly TypedLink[]): Record<string, Target[]> {
  const groups: Record<string, Target[]> = {};
  for (const { rel, ...target } of links) groups[rel] = [...(groups[rel] ?? []), target];
  return groups;
}
