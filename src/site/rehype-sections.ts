import type { Element, ElementContent, Root, RootContent } from 'hast';

/**
 * Puts each `h2` and what follows it into a `section` that takes over its id:
 * `<h2 id="x">` to `<section id="x" aria-labelledby="x-heading"><h2 id="x-heading">`. Headings must have their ids already.
 */
export function rehypeSections(): (tree: Root) => void {
  return (tree) => {
    const children: RootContent[] = [];
    let section: Element | undefined;
    for (const node of tree.children) {
      const opened = toSection(node);
      if (opened) children.push((section = opened));
      else (section?.children ?? children).push(node as ElementContent);
    }
    tree.children = children;
  };
}

function toSection(node: RootContent): Element | undefined {
  if (node.type !== 'element' || node.tagName !== 'h2' || typeof node.properties['id'] !== 'string') return undefined;
  const id = node.properties['id'];
  node.properties['id'] = `${id}-heading`;
  return {
    type: 'element',
    tagName: 'section',
    properties: { id, ariaLabelledBy: [`${id}-heading`] },
    children: [node],
  };
}
