import type { Place } from '../../model/dossier.ts';
import type { ProseBlock } from './prose-block.ts';

/** Place in the file of an offset of a block; of the node's first line where white space at line starts is lost. */
export function placeInBlock({ pieces, place }: ProseBlock, offset: number): Place {
  const piece = pieces.findLast(({ start, kind }) => kind === 'words' && start <= offset) ?? pieces[0];
  if (piece === undefined) return place;
  const before = piece.text.slice(0, Math.max(0, offset - piece.start));
  const breaks = before.split('\n').length - 1;
  if (breaks === 0) return { line: piece.place.line, column: piece.place.column + before.length };
  return { line: piece.place.line + breaks, column: before.length - before.lastIndexOf('\n') };
}
