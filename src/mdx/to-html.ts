import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';

/** The only elements of annotated pages: nothing in them has to be evaluated. */
const vocabulary = new Set(['p', 'h2', 'ul', 'li', 'mark']);

/**
 * HTML of the body of an annotated page, the same as a full MDX compiler gives.
 * Throws where the body holds anything but the small vocabulary of such pages.
 */
export function toHtml(body: string): string {
  // Without GFM: it would make links of bare addresses, which in a source are text.
  const tree = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  const root: HastRoot = { type: 'root', children: tree.children.flatMap(toHast) };
  const blocks = root.children.flatMap((child) => [child, { type: 'text' as const, value: '\n' }]);
  return serialise({ type: 'root', children: blocks });
}

function toHast(node: Nodes): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'paragraph':
      // MDX takes a paragraph that holds nothing but an element for that element.
      return node.children.flatMap(toHast);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [toElement(node)];
    default:
      throw new Error(unexpected(node, `\`${node.type}\``));
  }
}

function toElement(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): Element {
  const { name, attributes, children } = node;
  if (name === null || !vocabulary.has(name)) throw new Error(unexpected(node, `the element \`${name ?? '<>'}\``));
  const properties: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      throw new Error(unexpected(node, `an expression in \`${name}\``));
    }
    properties[attribute.name] = attribute.value;
  }
  return { type: 'element', tagName: name, properties, children: (children as Nodes[]).flatMap(toHast) };
}

function unexpected(node: Nodes, what: string): string {
  const start = node.position?.start;
  const place = start ? `line ${start.line}, column ${start.column} of the body` : 'the body';
  return `Unexpected ${what} in ${place}, expected only plain text and the elements ${[...vocabulary].join(', ')}.`;
}
