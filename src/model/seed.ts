/** Half-open stretch `[start, end)` of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** What a paragraph of a seed is; only `furniture` is not content. */
export const paragraphKinds = ['heading', 'body', 'list-item', 'caption', 'dateline', 'furniture'] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** One block of a seed without outer white space and without its list marker. */
export interface Paragraph extends Span {
  /** Position in the seed, from `p1`. */
  id: string;
  kind: ParagraphKind;
  /** Sentences inside the paragraph, in order, without outer white space. */
  sentences: Span[];
}

/** One raw text and its structure. All offsets point into the untouched `text`. */
export interface Seed {
  /** File name without its extension, e.g. `000_f4a2a36230654f6d`. */
  id: string;
  /** File name inside `seeds/`, e.g. `000_f4a2a36230654f6d.txt`. */
  file: string;
  /** The decoded text, every character kept (a byte order mark included). */
  text: string;
  /** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
  sha256: string;
  /** Paragraphs in order; with the gaps between them they rebuild `text`. */
  paragraphs: Paragraph[];
}
