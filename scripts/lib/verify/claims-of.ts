import type { Element } from 'hast';
import { attribute, findInside, hasClass } from './elements.ts';
import type { SitePage } from './read-site.ts';

/** Ids for a message. */
export function listClaims(claims: readonly string[]): string {
  if (claims.length > 5) return 'the claims beside it';
  return claims.length === 0 ? 'no claim' : claims.map((claim) => `\`${claim}\``).join(', ');
}

/** Claims that an element names, by its address or by an attribute. */
export function toClaims(element: Element): string[] {
  const claim = isLink(element) ? toClaimId(element) : undefined;
  return claim === undefined ? (attribute(element, 'dataClaim') ?? '').split(' ').filter((id) => id !== '') : [claim];
}

export function findCharts({ tree }: SitePage): Element[] {
  return findInside(tree, (element) => element.tagName === 'figure' && hasClass(element, 'chart'));
}

export function isLink({ tagName }: Element): boolean {
  return tagName === 'a';
}

/** Id of the claim whose page a link leads to. */
export function toClaimId(link: Element): string | undefined {
  return /\/claims\/(c-[a-z0-9-]+)\/$/.exec(attribute(link, 'href') ?? '')?.[1];
}
