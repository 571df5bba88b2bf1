import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { ClaimEntry } from '../dossier-index.ts';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** `<Fig>` shows a figure's words, `<Quote>` a quotation, `<Cite>` nothing but a reference. */
export const claimComponents: ReadonlySet<string> = new Set(['Fig', 'Quote', 'Cite']);

/** Value of an attribute that is plain text. */
export function findAttribute({ attributes }: Component, name: string): string | undefined {
  const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Ids of the claims that a component refers to: `<Cite id="c-a c-b"/>` → both. */
export function listIds(component: Component): string[] {
  return (findAttribute(component, 'id') ?? '').split(/\s+/).filter((id) => id !== '');
}

/** The words that a component renders; empty where the claim or its figure does not exist. */
export function toShownWords(component: Component, claims: ReadonlyMap<string, ClaimEntry>): string {
  const claim = claims.get(listIds(component)[0] ?? '')?.claim;
  if (component.name === 'Fig') return claim?.figure?.text ?? '';
  return claim === undefined ? '' : `“${findAttribute(component, 'part') ?? claim.quote}”`;
}
