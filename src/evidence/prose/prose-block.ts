import type { Place } from '../../model/dossier.ts';

/** A stretch of a block that comes from one node. */
export interface Piece {
  /** `words` = our own; `figure`, `quotation` = words that a component shows from data; `cite` = a reference without words. */
  kind: 'words' | 'figure' | 'quotation' | 'cite';
  text: string;
  /** Offset in the block. */
  start: number;
  /** Claims that the node refers to. */
  ids: string[];
  isOurs: boolean;
  place: Place;
}

/** A sentence of prose; the three texts have the same length as the stretch of the block. */
export interface ProseSentence {
  start: number;
  end: number;
  /** Our own words; what components show is blanked out. */
  own: string;
  /** The words as a reader sees them. */
  rendered: string;
  /** Claims cited, shown or quoted in it. */
  ids: string[];
  /** True where all of it is marked as our own reading. */
  isOurs: boolean;
}

/** A paragraph, heading, table row, list item, piece of code or attribute, as far as the rules read it. */
export interface ProseBlock {
  /** `heading` needs no citation; `code` is a stretch that cannot be read as prose. */
  kind: 'heading' | 'statement' | 'code';
  own: string;
  rendered: string;
  pieces: Piece[];
  sentences: ProseSentence[];
  place: Place;
}
