import type { Heading, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import { claimIdSchema } from '../model/primitives.ts';

/** A place in prose that refers to a claim. */
export interface ClaimReference {
  claim: string;
  /** Heading of the section that holds it; null before the first. */
  section: string | null;
}

/** Attributes of a component that hold ids of claims, several parted by spaces. */
const idAttributes = new Set(['id', 'claims']);

/**
 * The claims that a page of prose refers to, in reading order, each as often as it is referred to:
 * `<Cite id="c-a c-b" />` gives both. What stands in comments or code is no reference.
 */
export function findClaimReferences(mdx: string): ClaimReference[] {
  const references: ClaimReference[] = [];
  let section: string | null = null;
  visit(parseMdx(mdx), (node) => {
    if (node.type === 'heading') section = toHeadingText(node);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const claim of toClaimIds(node)) references.push({ claim, section });
  });
  return references;
}

function parseMdx(mdx: string): Root {
  const body = mdx.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  return fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
}

function toClaimIds(element: MdxJsxFlowElement | MdxJsxTextElement): string[] {
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !idAttributes.has(attribute.name)) return [];
    if (typeof attribute.value !== 'string') return [];
    return attribute.value.split(/\s+/).filter((id) => claimIdSchema.safeParse(id).success);
  });
}

function toHeadingText(heading: Heading): string {
  const parts: string[] = [];
  visit(heading as Nodes, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value);
  });
  return parts.join('');
}
