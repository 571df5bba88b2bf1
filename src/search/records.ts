/*
 * What pages and the generator write so that a part of a page can be found. The index is made from the built HTML only.
 *
 *   data-search            marks one record: `passage` (paragraph of a source) · `claim` · `section` (of the briefing, a topic, the
 *                          method) · `conflict` · `name`. Needs an `id` on the same element: the result leads to page + `#id`.
 *                          The record's text is the element's text without what is named under "never" below; of a `claim` only that
 *                          of the `mark` in it, where there is one: the words round it are another's.
 *   data-search-title      heading of the result, plain text; without it the first heading in the record and the page's `h1`.
 *                          Of a passage it is that of its source: it is not searched, and the number of the paragraph is added
 *   data-search-source     slug of the source that it comes from
 *   data-search-speaker    ids of entities who say it, parted by spaces; absent = the text in its own voice
 *   data-search-via        ids of entities through whom a `claim` has it, from the speaker outwards, parted by spaces
 *   data-search-topics     ids of topics, parted by spaces
 *   data-search-kind       kind of claim; without it the value of `data-search`
 *   data-search-status     standings of what it says, parted by spaces (a passage takes those of its claims)
 *   data-search-date       `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `from/to`; absent = not stated
 *   data-search-date-basis `inferred` where the date is worked out
 *   data-search-bound      how exactly the figure is given (`bounds` of the model)
 *   data-search-reply      `none-in-sources`, or ids of the claims that reply, parted by spaces; set wherever wrongdoing is alleged
 *   data-search-conflict   ids of relations that put it beside something that differs, parted by spaces
 *   data-search-figures    JSON `[{"value":12000000000,"max":19000000000,"unit":"US dollars a year","bound":"range"}]`; numbers that
 *                          stand in the text are found without it
 *   data-search-entities   ids of all entities that it names, speaks for or is about, parted by spaces; names that stand in the
 *                          text are found without it
 *   data-search-aliases    `name` records only: JSON `["Cambodia’s Interior Ministry","the ministry"]`; `data-search-entities` holds the one id
 *   data-search-claim      id of the claim that a `claim` record is
 *   data-search-label      on any element of any page: `source:<slug>`, `topic:<id>` or `speaker:<id>`. The element's `data-search-title`, else
 *                          its text, is the name that readers see for it among the facets. Speakers get theirs from the `name` records.
 *
 * Names that have no entry on a page (places, for one) stand in the file `search/names.json` of the site, as
 * `[{"id":"poipet","name":"Poipet","aliases":["Poipet"]}]`.
 *
 * A container says once what holds for all records in it: `title`, `source`, `date` and `date-basis` are taken from the nearest ancestor
 * that has them. `data-search-each="passage"` on a container makes a record of every element in it with an `id` and a `data-kind`; its
 * `data-topics` are its topics. A passage takes speakers, standings, replies, conflicts, figures and names from the `claim` records whose
 * ids stand on `data-claim` in it, so that an annotated page needs nothing but its container.
 *
 *   <h1 data-search-label="source:x" data-search-title="Ministry item">…</h1>
 *   <article data-search-each="passage" data-search-source="x" data-search-title="Ministry item" data-search-date="2025"> … </article>
 *
 * Never in the index: `[data-search-skip]`, `[data-kind="furniture"]`, `nav`, `button`, `svg`, `[hidden]`, `[popover]`, `[aria-hidden="true"]`, note
 * numbers (`doc-noteref`, `doc-backlink`), records inside a record (they are records of their own), and pages with `noindex`.
 */

/** What a record is a part of. */
export const recordTypes = ['passage', 'claim', 'section', 'conflict', 'name'] as const;
export type RecordType = (typeof recordTypes)[number];

/** A number that a record can be found by. */
export interface RecordFigure {
  value: number;
  /** High end of a range or magnitude. */
  max?: number | undefined;
  /** The counted thing or unit, e.g. `arrests`, `US dollars a year`. */
  unit?: string | undefined;
  /** One of the model's bounds. */
  bound?: string | undefined;
}

/** One findable part of a page. */
export interface SearchRecord {
  type: RecordType;
  /** Address of the page from the root of the site, without the base, with its fragment, e.g. `sources/x/#p7`. */
  url: string;
  title: string;
  /** False where the title is that of a whole page or source, so that it says nothing about this part. */
  isTitleOwn: boolean;
  text: string;
  /** Id of the claim that it is. */
  claim: string | null;
  /** Ids of the claims that are marked in it. */
  claims: string[];
  source: string | null;
  speakers: string[];
  via: string[];
  topics: string[];
  kind: string;
  statuses: string[];
  date: string | null;
  dateInferred: boolean;
  bound: string | null;
  reply: string[];
  conflicts: string[];
  figures: RecordFigure[];
  entities: string[];
  /** Of a `name` record; empty otherwise. */
  aliases: string[];
}

/** A name and every form of it. */
export interface KnownName {
  /** Id of the entity. */
  id: string;
  name: string;
  aliases: string[];
}
