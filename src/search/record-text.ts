import type { Element, Nodes, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { foldWhitespace } from '../parse/whitespace.ts';

/** Labels of a picture stand side by side without a space, so that numbers would run together. Each of them is a claim with a record of its own. */
const pictures = ['svg'];
const skippedElements = new Set(['nav', 'button', 'script', 'style', 'template', 'noscript', 'dialog', ...pictures]);
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

/** The text of an element as a reader sees it, runs of white space folded, without what is skipped or left out. */
export function toPlainText(element: Element, isLeftOut: (element: Element) => boolean = () => false): string {
  return foldWhitespace(toText(prune(element, isLeftOut))).trim();
}

/** The same for what has several paragraphs: a dot stands where a heading or label ends without a full stop. */
export function toJoinedText(element: Element, isLeftOut: (element: Element) => boolean): string {
  const lines = toText(prune(element, isLeftOut))
    .split(/[\n\t]+/)
    .map((line) => foldWhitespace(line).trim());
  return lines
    .filter((line) => line !== '')
    .map((line, index, all) => (index === all.length - 1 || /[.!?:;,…][”’"')]*$/.test(line) ? line : `${line} ·`))
    .join(' ');
}

function prune<Node extends Nodes>(node: Node, isLeftOut: (element: Element) => boolean): Node {
  if (!('children' in node)) return node;
  const isKept = (child: RootContent): boolean => child.type !== 'element' || !(isSkipped(child) || isLeftOut(child));
  return { ...node, children: node.children.filter(isKept).map((child) => prune(child, isLeftOut)) };
}

/** Text of the first of some headings; `''` where there is none. */
export function findHeading(node: Nodes, tags: readonly string[]): string {
  if (node.type === 'element' && tags.includes(node.tagName)) return toPlainText(node);
  if (!('children' in node)) return '';
  for (const child of node.children) {
    const heading = findHeading(child, tags);
    if (heading) return heading;
  }
  return '';
}
