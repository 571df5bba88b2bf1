import type { Claim } from './claim.ts';
import type { AnnotatedPage } from './page.ts';
import type { Prose } from './prose.ts';
import type { Seed, Span } from './seed.ts';
import type { SourceRecord } from './source-record.ts';
import type { Change, Entity, Measure, Relation } from './vocabulary.ts';

/** Place in a text file; first line and column are 1. */
export interface Place {
  line: number;
  column: number;
}

/** Validated data of a file, and where in the file each part of it stands. */
export interface Located<T> {
  /** Path from the root of the dossier, e.g. `content/sources/x.yaml`. */
  file: string;
  data: T;
  /** Place of the value at a path, e.g. `['claims', 3, 'quote']`; the nearest parent's where it has none. */
  locate: (path: readonly PropertyKey[]) => Place | undefined;
}

/** A file of prose as it stands on disk. */
export interface ProseFile {
  /** `briefing`, or the slug of a topic. */
  id: string;
  file: string;
  /** Whole file with its frontmatter. */
  source: string;
  frontmatter: Prose;
}

/** Everything that a dossier folder holds, read and validated, before it is checked. */
export interface Dossier {
  seeds: Seed[];
  records: Located<SourceRecord>[];
  entities: Located<Entity[]>;
  measures: Located<Measure[]>;
  relations: Located<Relation[]>;
  changes: Located<Change[]>;
  topics: ProseFile[];
  /** The briefing and the other pages of prose that are not topics. */
  pages: ProseFile[];
}

/** A claim with its place in the seed. */
export interface AnchoredClaim extends Span {
  claim: Claim;
  /** Slug of the source. */
  source: string;
  /** Id of the paragraph that holds the quote, e.g. `p7`. */
  paragraph: string;
}

/** A source as the site shows it. */
export interface Source {
  /** Slug. */
  id: string;
  page: AnnotatedPage;
  /** Null where no editor has written a record yet. */
  record: SourceRecord | null;
  /** Our name for it, and a short one; without a record its own title, or else the name of its file. */
  label: string;
  shortLabel: string;
  /** The seed's untouched text. */
  text: string;
  /** HTML of the annotated body. */
  html: string;
}

/** Everything that pages are made of. */
export interface Site {
  sources: Source[];
  /** By id, withdrawn ones included. */
  claims: Map<string, AnchoredClaim>;
  entities: Map<string, Entity>;
  measures: Map<string, Measure>;
  relations: Relation[];
  changes: Change[];
  /** In their order. */
  topics: { id: string; data: Prose }[];
}
