import type { Bound } from '../model/claim.ts';
import type { Basis } from '../model/primitives.ts';
import type { RecordFigure, RecordType } from './records.ts';

/** What a page knows of a part of it that can be found; everything but the type may be missing. */
export interface Searchable {
  type: RecordType;
  title?: string | undefined;
  /** Id of the claim that it is. */
  claim?: string | undefined;
  /** Slug of the source. */
  source?: string | null | undefined;
  /** Ids of entities. */
  speakers?: readonly string[] | undefined;
  /** Ids of entities through whom a claim has it, from the speaker outwards. */
  via?: readonly string[] | undefined;
  /** Ids of topics. */
  topics?: readonly string[] | undefined;
  kind?: string | undefined;
  statuses?: readonly string[] | undefined;
  date?: { value: string | null; basis: Basis } | undefined;
  bound?: Bound | undefined;
  reply?: 'none-in-sources' | readonly string[] | undefined;
  /** Ids of relations that put it beside something that differs. */
  conflicts?: readonly string[] | undefined;
  figures?: readonly RecordFigure[] | undefined;
  /** Ids of entities. */
  entities?: readonly string[] | undefined;
  /** Of a name. */
  aliases?: readonly string[] | undefined;
}

const words = (values: readonly string[] | undefined) => [...new Set(values)].join(' ');
const json = (values: readonly unknown[] | undefined) => (values?.length ? JSON.stringify(values) : '');

/**
 * Attributes that make an element a record of the search index, to spread on it beside its `id`. What is not known is left out.
 *
 * `{ type: 'claim', source: 'x', statuses: ['alleged'] }` -> `{ 'data-search': 'claim', 'data-search-source': 'x', 'data-search-status': 'alleged' }`
 */
export function searchAttributes(part: Searchable): Record<string, string> {
  const known = {
    title: part.title,
    claim: part.claim,
    source: part.source,
    speaker: words(part.speakers),
    via: words(part.via),
    topics: words(part.topics),
    kind: part.kind,
    status: words(part.statuses),
    date: part.date?.value,
    'date-basis': part.date?.value && part.date.basis === 'inferred' ? 'inferred' : '',
    bound: part.bound,
    reply: typeof part.reply === 'string' ? part.reply : words(part.reply),
    conflict: words(part.conflicts),
    figures: json(part.figures?.map(({ value, max, unit, bound }) => ({ value, max, unit, bound }))),
    entities: words(part.entities),
    aliases: json(part.aliases),
  };
  const given = Object.entries(known).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return {
    'data-search': part.type,
    ...Object.fromEntries(given.map(([name, value]) => [`data-search-${name}`, value])),
  };
}
