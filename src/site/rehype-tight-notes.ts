import type { Nodes, Parents, Root } from 'hast';

/**
 * Takes away the space between a word and the note that follows it, so that the note never begins a line:
 * `agree <Cite id="c-x" />` to `agree<Cite id="c-x" />`. The source of the page keeps the space.
 */
export function rehypeTightNotes(): (tree: Root) => void {
  return (tree) => tighten(tree);
}

function tighten(node: Parents): void {
  node.children.forEach((child: Nodes, index) => {
    const previous = node.children[index - 1];
    if (isCite(child) && previous?.type === 'text') previous.value = previous.value.trimEnd();
    if ('children' in child) tighten(child);
  });
}

function isCite(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Cite';
}
