import type { AnchoredClaim, Source } from '../model/dossier.ts';
import type { PublishedFile } from '../model/edition.ts';
import type { Change, Entity } from '../model/vocabulary.ts';

/** A passage of a source that a page rests on. */
export interface Quotation {
  anchored: AnchoredClaim;
  /** Who says it; null = the text in its own voice. */
  speaker: Entity | null;
  /** Its standing and the reply, in a sentence. */
  standing: string;
}

/** A page that another leads to. */
export interface Part {
  path: string;
  title: string;
}

/** SHA-256 of a published file. */
export interface Checksum {
  /** Path of the file below the site's root. */
  path: string;
  sha256: string;
}

interface CitablePage {
  /** Path below the site's root with a slash at both ends. */
  path: string;
  title: string;
  /** Null where nothing describes the page. */
  description: string | null;
  /** Day of first publication. */
  published: string;
  /** Day of the last major change. */
  updated: string;
  /** The passages that it rests on, in the order of the page. */
  quotations: readonly Quotation[];
  /** What it can be checked against: a stored text, a description of data, or the page's own text as Markdown. */
  checksum: Checksum | null;
}

/** The briefing as a whole. */
export interface CitableReport extends CitablePage {
  kind: 'report';
  parts: readonly Part[];
  sources: readonly Part[];
  corrections: readonly Change[];
}

/** A page that has a text of its own (`topic`), a page that sets out data (`page`), or one that leads to others (`list`). */
export interface CitableWebpage extends CitablePage {
  kind: 'topic' | 'page' | 'list';
  parts: readonly Part[];
}

/** One claim, which is the page's only quotation. */
export interface CitableClaim extends CitablePage {
  kind: 'claim';
  /** Path and fragment of its words in its source, by which browsers find them and light them up. */
  passage: string;
}

/** A source page: what is cited is the original text. */
export interface CitableSource extends CitablePage {
  kind: 'source';
  source: Source;
}

/** The data behind the briefing. */
export interface CitableData extends CitablePage {
  kind: 'data';
  files: readonly PublishedFile[];
  coverage: DataCoverage;
}

/** What the figures reach over. */
export interface DataCoverage {
  /** First and last day that any figure counts; null where none gives one. */
  period: { from: string; to: string } | null;
  places: readonly string[];
  measures: readonly string[];
  sources: readonly Part[];
}

/** A page of the site and what those need who cite it. */
export type Citable = CitableReport | CitableWebpage | CitableClaim | CitableSource | CitableData;
