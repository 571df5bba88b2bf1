import { foldWords } from './fold.ts';
import type { KnownNames } from './known-names.ts';
import { nameTokens, type NameRow } from './name-table.ts';
import { toNameToken } from './name-token.ts';
import { figureTokens, textNumberTokens } from './number-tokens.ts';
import type { SearchRecord } from './records.ts';
import { toFacetString, type CardLink, type FacetName, type ResultCard } from './result-card.ts';
import { findOtherSpellings } from './spellings.ts';
import { findTextNames } from './text-names.ts';

/** One record as Pagefind takes it. */
export interface IndexEntry {
  url: string;
  text: string;
  /** Searched, never shown, by how much a hit weighs: see `ranking`. */
  meta: Record<'title' | 'name' | 'nameWords' | 'names' | 'innerNames' | 'figures' | 'numbers' | 'spellings', string>;
  facets: Record<FacetName, string[]>;
  /** First day as a number that sorts, `0` where it is not stated. */
  sort: string;
  card: ResultCard;
}

/** What the words of readers come from. */
export interface Vocabulary {
  /** Name of a facet's value, e.g. of the status `alleged`; undefined where it has none. */
  findLabel: (facet: FacetName, id: string) => string | undefined;
  findBoundWords: (bound: string) => string | undefined;
  formatDate: (date: string) => string;
  /** The claim or relation with an id, or what its place holds; undefined where the site has no record of it. */
  findLink: (id: string) => CardLink | undefined;
}

/** Makes the index entry of a record. */
export function toIndexEntry(record: SearchRecord, known: KnownNames, vocabulary: Vocabulary): IndexEntry {
  const { url, text } = record;
  const title = record.isTitleOwn ? record.title : '';
  const isTelling = isTellingName(record, known);
  const words = `${text} · ${title}`;
  const names = findTextNames(words, known.aliases);
  const tokens = [
    ...[...record.entities, ...record.speakers].map(toNameToken),
    ...names.flatMap((name) => name.tokens),
  ];
  const rows = [...new Set(tokens)].flatMap((token) => known.rows.get(token) ?? []);
  const toWords = (some: readonly NameRow[]): string => toWordList(some.flatMap((row) => nameTokens(row, known.table)));
  return {
    url,
    // Pagefind leaves out what has no text, and of some names the page shows nothing but the name.
    text: text || record.title,
    meta: {
      // In a phrase Pagefind takes the weight of any field that a word stands in: none may stand in two.
      title: isTelling ? '' : title,
      nameWords: isTelling ? title : '',
      name: record.type === 'name' ? toWords(rows.slice(0, 1)) : '',
      names: toWords(rows),
      innerNames: toWordList(rows.flatMap(({ token }) => known.inner.get(token) ?? [])),
      figures: toWordList(record.figures.flatMap(figureTokens)),
      numbers: toWordList(textNumberTokens(words, names)),
      spellings: toWordList(findOtherSpellings(words)),
    },
    facets: toFacets(record, vocabulary),
    sort: toSortKey(record.date),
    card: toCard(record, vocabulary),
  };
}

/** Whether no word of a name means anything but that name, as in `Jacob Sims`: then each of them asks for it. */
function isTellingName({ type, title }: SearchRecord, { common }: KnownNames): boolean {
  return type === 'name' && foldWords(title).every(({ word }) => !common.has(word));
}

function toWordList(words: readonly string[]): string {
  return [...new Set(words)].join(' ');
}

function toLabel(facet: FacetName, id: string, { findLabel }: Vocabulary): string {
  return findLabel(facet, id) ?? id.replaceAll('-', ' ');
}

function toFacets(record: SearchRecord, vocabulary: Vocabulary): IndexEntry['facets'] {
  const name = (facet: FacetName, ids: readonly string[]): string[] =>
    [...new Set(ids)].map((id) => toFacetString({ id, label: toLabel(facet, id, vocabulary) }));
  return {
    topic: name('topic', record.topics),
    source: name('source', record.source === null ? [] : [record.source]),
    kind: name('kind', [record.kind]),
    status: name('status', record.statuses),
    speaker: name('speaker', record.speakers),
    year: name('year', record.source === null && record.date === null ? [] : toYears(record.date)),
  };
}

/** The years that a date touches; `not-stated` where there is none. */
function toYears(date: string | null): string[] {
  const years = date?.match(/\b\d{4}(?=-|\/|$)/g)?.map(Number);
  const [first] = years ?? [];
  if (first === undefined) return ['not-stated'];
  return Array.from({ length: (years?.at(-1) ?? first) - first + 1 }, (_, step) => String(first + step));
}

function toSortKey(date: string | null): string {
  const [from = ''] = date?.split('/') ?? [];
  return from === '' ? '0' : from.replaceAll('-', '').padEnd(8, '0');
}

function toCard(record: SearchRecord, vocabulary: Vocabulary): ResultCard {
  const { findBoundWords, formatDate, findLink } = vocabulary;
  const toLabels = (facet: FacetName, ids: readonly string[]): string =>
    [...new Set(ids)].map((id) => toLabel(facet, id, vocabulary)).join(', ');
  const toLinks = (ids: readonly string[]): CardLink[] =>
    ids.map((id) => findLink(id) ?? { title: id.replaceAll('-', ' ') });
  return {
    type: record.type,
    title: record.title,
    kind: toLabel('kind', record.kind, vocabulary),
    ...(record.source !== null && { source: toLabel('source', record.source, vocabulary) }),
    ...(record.speakers.length > 0 && { speaker: toLabels('speaker', record.speakers) }),
    ...(record.statuses.length > 0 && { status: toLabels('status', record.statuses) }),
    ...(record.via.length > 0 && { via: record.via.map((id) => toLabel('speaker', id, vocabulary)).join(', via ') }),
    ...(record.date !== null && { date: formatDate(record.date) + (record.dateInferred ? ' (inferred)' : '') }),
    ...(record.bound !== null && { bound: findBoundWords(record.bound) ?? record.bound }),
    ...(record.reply.length > 0 && { reply: toLinks(record.reply) }),
    ...(record.conflicts.length > 0 && record.type !== 'conflict' && { conflicts: toLinks(record.conflicts) }),
  };
}
