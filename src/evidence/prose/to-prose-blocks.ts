import type { Root, RootContent, TableCell, TableRow } from 'mdast';
import type { ClaimEntry } from '../dossier-index.ts';
import { claimComponents, type Component } from './claim-components.ts';
import type { ProseBlock } from './prose-block.ts';
import { toBlock } from './to-block.ts';
import { toPieces, toPlace, toReference, toWords, type LoosePiece, type Walk } from './to-pieces.ts';

/** Everything that readers of a page see, block by block, in order. */
export function toProseBlocks(tree: Root, claims: ReadonlyMap<string, ClaimEntry>): ProseBlock[] {
  return tree.children.flatMap((node) => toBlocks(node, { claims, isOurs: false }));
}

function toBlocks(node: RootContent, walk: Walk): ProseBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [
        ...present(toBlock('statement', toPieces(node.children, walk))),
        ...attributesInside(node.children, walk),
      ];
    case 'heading':
      return [...present(toBlock('heading', toPieces(node.children, walk))), ...attributesInside(node.children, walk)];
    case 'table':
      return node.children.flatMap((row, index) => toRow(row, index === 0 ? 'heading' : 'statement', walk));
    case 'code':
      return present(toBlock('code', [toWords(node.value, toPlace(node), walk)]));
    case 'mdxJsxFlowElement':
      return toComponentBlocks(node, walk);
    default:
      return 'children' in node ? node.children.flatMap((child) => toBlocks(child as RootContent, walk)) : [];
  }
}

/** Cells are parted by a bar, so that words of two cells never make one expression. */
function toRow(row: TableRow, kind: 'heading' | 'statement', walk: Walk): ProseBlock[] {
  const pieces = row.children.flatMap((cell: TableCell, index): LoosePiece[] => [
    ...(index === 0 ? [] : [toWords(' | ', toPlace(cell), walk)]),
    ...toPieces(cell.children, walk),
  ]);
  return [
    ...present(toBlock(kind, pieces, true)),
    ...row.children.flatMap((cell) => attributesInside(cell.children, walk)),
  ];
}

function toComponentBlocks(node: Component & { children: RootContent[] }, walk: Walk): ProseBlock[] {
  if (claimComponents.has(node.name ?? '')) return present(toBlock('statement', [toReference(node, walk)]));
  const inner = node.name === 'Ours' ? { ...walk, isOurs: true } : walk;
  return [...toAttributeBlocks(node, walk), ...node.children.flatMap((child) => toBlocks(child, inner))];
}

/** Components in the running text may carry words of ours in their attributes as well. */
function attributesInside(nodes: readonly RootContent[], walk: Walk): ProseBlock[] {
  return nodes.flatMap((node) => {
    const own = node.type === 'mdxJsxTextElement' ? toAttributeBlocks(node, walk) : [];
    return [...own, ...('children' in node ? attributesInside(node.children as RootContent[], walk) : [])];
  });
}

/** Attributes that name things for programs, not for readers. */
const technical = new Set(['id', 'class', 'className', 'href', 'src', 'lang', 'role', 'part']);

function toAttributeBlocks(node: Component, walk: Walk): ProseBlock[] {
  if (claimComponents.has(node.name ?? '')) return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxAttribute' && technical.has(attribute.name)) return [];
    // A value in braces is program code; a number is one there as well.
    const value = typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? '');
    return present(toBlock('heading', [toWords(value, toPlace(attribute), walk)]));
  });
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
