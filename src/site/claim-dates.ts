import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A date that the annotator read inside the words of a claim. */
export interface ClaimDate {
  claim: string;
  /** First and last day. */
  from: string;
  to: string;
  /** True where the day or year was worked out. */
  isInferred: boolean;
}

/** The resolved dates inside the claims of an annotated page, in the order of the text. */
export function findClaimDates(html: string): ClaimDate[] {
  return collectDates(fromHtml(html, { fragment: true }), []);
}

function collectDates(node: Nodes, claims: readonly string[]): ClaimDate[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const around = node.type === 'element' ? [...claims, ...toClaim(node)] : claims;
  const own = node.type === 'element' ? toDates(node, around) : [];
  return [...own, ...node.children.flatMap((child) => collectDates(child, around))];
}

function toClaim({ properties: { dataClaim } }: Element): string[] {
  return typeof dataClaim === 'string' ? [dataClaim] : [];
}

function toDates({ properties }: Element, claims: readonly string[]): ClaimDate[] {
  const { dataType, dataFrom, dataTo, dataInferred } = properties;
  if (dataType !== 'date' || typeof dataFrom !== 'string') return [];
  const to = typeof dataTo === 'string' ? dataTo : dataFrom;
  return [...new Set(claims)].map((claim) => ({ claim, from: dataFrom, to, isInferred: dataInferred !== undefined }));
}
