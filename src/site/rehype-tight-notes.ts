import type { Element, Nodes, Root } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';

/**
 * Takes away the space between a word and the note that follows it, so that the note never begins a line:
 * `agree <Cite id="c-x" />` to `agree<Cite id="c-x" />`. The source of the page keeps the space.
 */
export function rehypeTightNotes(): (tree: Root) => void {
  return (tree) => tighten(tree);
}

function tighten(node: Root | Element | MdxJsxTextElementHast): void {
  node.children.forEach((child: Nodes, index) => {
    const previous = node.children[index - 1];
    if (isCite(child) && previous?.type === 'text') previous.value = previous.value.trimEnd();
    if ('children' in child) tighten(child as Element);
  });
}

function isCite(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Cite';
}
