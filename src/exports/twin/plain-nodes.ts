import type { BlockContent, Node, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Site } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';

/** What the pieces of a page are made plain with; `used` collects the claims in the order of their first reference. */
export interface TwinContext {
  site: Site;
  edition: Edition;
  used: string[];
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** A node of a page of prose as nodes of plain Markdown: components by what they show, code of any kind by nothing. */
export function toPlainNodes(node: Nodes, context: TwinContext): Nodes[] {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return toComponent(node, context);
    case 'link':
      return [
        { ...node, url: toAbsolute(node.url, context.edition), children: toPlainChildren(node, context) as never },
      ];
    default:
      return 'children' in node ? [{ ...node, children: toPlainChildren(node, context) } as Nodes] : [node];
  }
}

function toPlainChildren(node: Node & { children: readonly Nodes[] }, context: TwinContext): Nodes[] {
  return node.children.flatMap((child) => toPlainNodes(child, context));
}

function toComponent(element: Jsx, context: TwinContext): Nodes[] {
  const nodes = toShown(element, context);
  const isInline = nodes.every(({ type }) => type === 'text' || type === 'footnoteReference');
  // Alone on a line, what belongs into a line becomes a paragraph.
  return element.type === 'mdxJsxFlowElement' && nodes.length > 0 && isInline
    ? [{ type: 'paragraph', children: nodes as PhrasingContent[] }]
    : nodes;
}

function toShown(element: Jsx, context: TwinContext): Nodes[] {
  const inner = (): Nodes[] => toPlainChildren(element as Jsx & { children: Nodes[] }, context);
  switch (element.name) {
    case 'Fig':
      return [...toFigureWords(element, context), ...toReferences(element, context)];
    case 'Cite':
      return toReferences(element, context);
    case 'Quote':
      return [...toQuotedWords(element, context), ...toReferences(element, context)];
    case 'Ours':
      return [toOurs(readAttribute(element, 'label') ?? 'Our reading', inner())];
    case 'KeyPoints':
      return [{ type: 'heading', depth: 2, children: toText('Key points') }, ...inner()];
    default:
      return inner();
  }
}

function toFigureWords(element: Jsx, { site }: TwinContext): PhrasingContent[] {
  const words = site.claims.get(readAttribute(element, 'id') ?? '')?.claim.figure?.text ?? '';
  const isLower = element.attributes.some((attribute) => 'name' in attribute && attribute.name === 'lower');
  return toText(isLower ? words.slice(0, 1).toLowerCase() + words.slice(1) : words);
}

function toQuotedWords(element: Jsx, { site }: TwinContext): PhrasingContent[] {
  const quote = site.claims.get(readAttribute(element, 'id') ?? '')?.claim.quote ?? '';
  return toText(`“${readAttribute(element, 'part') ?? quote}”`);
}

function toReferences(element: Jsx, { site, used }: TwinContext): PhrasingContent[] {
  const ids = (readAttribute(element, 'id') ?? '').split(/\s+/).filter((id) => site.claims.has(id));
  for (const id of ids) if (!used.includes(id)) used.push(id);
  return ids.map((id) => ({ type: 'footnoteReference', identifier: id, label: id }));
}

function readAttribute({ attributes }: Jsx, name: string): string | undefined {
  const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Set off to its end, so that nobody takes for ours what a source says after it. */
function toOurs(label: string, content: Nodes[]): Nodes {
  const head: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: toText(`${label}:`) }] };
  return { type: 'blockquote', children: [head, ...(content as BlockContent[])] };
}

function toText(value: string): [{ type: 'text'; value: string }] {
  return [{ type: 'text', value }];
}

/** Addresses of this site begin with a slash in prose. */
function toAbsolute(url: string, { toAddress }: Edition): string {
  return url.startsWith('/') ? toAddress(url) : url;
}
