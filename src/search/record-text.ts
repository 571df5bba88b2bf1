import type { Element, Nodes, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { foldWhitespace } from '../parse/whitespace.ts';

const skippedElements = new Set(['nav', 'button', 'script', 'style', 'template', 'noscript', 'dialog']);
const skippedProperties = ['dataSearchSkip', 'hidden', 'popover'];
const skippedRoles = ['doc-noteref', 'doc-backlink'];

/** True for what is never searched, wherever it stands. */
export function isSkipped({ tagName, properties }: Element): boolean {
  return (
    skippedElements.has(tagName) ||
    skippedProperties.some((name) => name in properties) ||
    properties['dataKind'] === 'furniture' ||
    properties['ariaHidden'] === 'true' ||
    skippedRoles.includes(String(properties['role'] ?? ''))
  );
}

/** The text of an element as a reader sees it, runs of white space folded, without what is skipped and without records in it. */
export function toRecordText(element: Element, isRecord: (element: Element) => boolean): string {
  const isKept = (node: RootContent): boolean => node.type !== 'element' || !(isSkipped(node) || isRecord(node));
  const prune = <Node extends Nodes>(node: Node): Node =>
    'children' in node ? { ...node, children: node.children.filter(isKept).map((child) => prune(child)) } : node;
  return foldWhitespace(toText(prune(element))).trim();
}

/** Text of the first of some headings; `''` where there is none. */
export function findHeading(node: Nodes, tags: readonly string[]): string {
  if (node.type === 'element' && tags.includes(node.tagName)) return toRecordText(node, () => false);
  if (!('children' in node)) return '';
  for (const child of node.children) {
    const heading = findHeading(child, tags);
    if (heading) return heading;
  }
  return '';
}
