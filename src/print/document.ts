/** A run of a paragraph, as the template sets it. */
export type PrintInline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis'; children: PrintInline[] }
  | { kind: 'link'; url: string; children: PrintInline[] }
  /** Number of a note of the chapter. */
  | { kind: 'note'; number: number };

/** A block of a chapter, as the template sets it. */
export type PrintBlock =
  | { kind: 'paragraph'; children: PrintInline[] }
  | { kind: 'heading'; level: number; children: PrintInline[] }
  | { kind: 'list'; isOrdered: boolean; items: PrintBlock[][] }
  /** What is ours and not of a source. */
  | { kind: 'ours'; blocks: PrintBlock[] }
  /** The widths are shares of the line. */
  | { kind: 'table'; widths: number[]; head: PrintInline[][]; rows: PrintInline[][][] };

/** A page of prose, with its notes in the order of their numbers. */
export interface PrintChapter {
  id: string;
  title: string;
  /** Address of the page. */
  address: string;
  blocks: PrintBlock[];
  notes: PrintBlock[][];
}

/** A source in the list of references. */
export interface PrintReference {
  title: string;
  /** What is known of it and its weight, in a sentence or two. */
  text: string;
  address: string;
  sha256: string;
}

/** The whole briefing on paper. */
export interface PrintDocument {
  title: string;
  subtitle: string;
  description: string;
  authors: string;
  version: string;
  /** Day of the last major change, `YYYY-MM-DD`. */
  updated: string;
  address: string;
  rights: string;
  chapters: PrintChapter[];
  references: PrintReference[];
}
