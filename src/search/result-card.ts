import type { RecordType } from './records.ts';

/** A record that another one points to, in words that make sense read alone. */
export interface CardLink {
  title: string;
  /** Address from the root of the site; absent where there is nothing to lead to. */
  url?: string;
}

/** What a result shows beside its text, in the words of readers; travels with the record, is not searched. */
export interface ResultCard {
  type: RecordType;
  title: string;
  kind: string;
  source?: string;
  /** Those who say it. */
  speaker?: string;
  /** Its standings. */
  status?: string;
  /** Names of those through whom it is known, from the speaker outwards: `the police, via CNA`. */
  via?: string;
  /** Date of the source in words, with `(inferred)` where it is worked out; absent = not stated. */
  date?: string;
  /** How exactly the figure is given, in words. */
  bound?: string;
  /** Claims that reply, that there is none, or both for a passage with several statements. */
  reply?: CardLink[];
  /** Relations that put it beside something that differs. */
  conflicts?: CardLink[];
}

/** Groups of facets in the order of the page, and their headings. */
export const facetNames = {
  topic: 'Topic',
  source: 'Source',
  kind: 'Kind',
  status: 'Standing',
  speaker: 'Speaker',
  year: 'Year of the source',
} as const;
export type FacetName = keyof typeof facetNames;

/** A value of a facet: its id, which stands in addresses, and its name for readers. */
export interface FacetValue {
  id: string;
  label: string;
}

/** In the index id and name are one string, so that a count comes with its name. */
export function toFacetString({ id, label }: FacetValue): string {
  return `${id}|${label}`;
}

/** The other way round: `topic-id|Its name` -> `{ id: 'topic-id', label: 'Its name' }`. */
export function parseFacetString(value: string): FacetValue {
  const at = value.indexOf('|');
  return { id: value.slice(0, at), label: value.slice(at + 1) };
}
