import type { PhrasingContent } from 'mdast';
import type { ClaimEntry } from '../dossier-index.ts';
import type { Place } from '../../model/dossier.ts';
import { claimComponents, listIds, toShownWords, type Component } from './claim-components.ts';
import type { Piece } from './prose-block.ts';

/** What the walk knows on its way down. */
export interface Walk {
  claims: ReadonlyMap<string, ClaimEntry>;
  isOurs: boolean;
}

/** A piece before it has its place in the block. */
export type LoosePiece = Omit<Piece, 'start'>;

/** The inline content of a block in reading order, as words and references. */
export function toPieces(nodes: readonly PhrasingContent[], walk: Walk): LoosePiece[] {
  return nodes.flatMap((node) => toNodePieces(node, walk));
}

function toNodePieces(node: PhrasingContent, walk: Walk): LoosePiece[] {
  const words = (text: string): LoosePiece[] => [toWords(text, toPlace(node), walk)];
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return words(node.value);
    case 'image':
    case 'imageReference':
      return words(node.alt ?? '');
    case 'break':
      return words(' ');
    case 'mdxJsxTextElement':
      return toComponentPieces(node, walk);
    default:
      return 'children' in node ? toPieces(node.children, walk) : [];
  }
}

function toComponentPieces(node: Component & { children: PhrasingContent[] }, walk: Walk): LoosePiece[] {
  const name = node.name ?? '';
  if (name === 'Ours') return toPieces(node.children, { ...walk, isOurs: true });
  if (!claimComponents.has(name)) return toPieces(node.children, walk);
  return [toReference(node, walk)];
}

/** A component that refers to claims. */
export function toReference(node: Component, { claims, isOurs }: Walk): LoosePiece {
  const [ids, place] = [listIds(node), toPlace(node)];
  if (node.name === 'Cite') return { kind: 'cite', text: '', ids, isOurs, place };
  const kind = node.name === 'Fig' ? 'figure' : 'quotation';
  return { kind, text: toShownWords(node, claims), ids, isOurs, place };
}

export function toWords(text: string, place: Place, { isOurs }: Pick<Walk, 'isOurs'>): LoosePiece {
  return { kind: 'words', text, ids: [], isOurs, place };
}

export function toPlace({ position }: { position?: { start: Place } | undefined }): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
