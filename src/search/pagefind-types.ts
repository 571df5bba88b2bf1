import type { ResultCard } from './result-card.ts';

/** What the search asks of Pagefind in the browser. */
export interface PagefindClient {
  /** All values of all facets, with the number of records of the whole site. */
  filters: () => FacetCounts;
  search: (term: string | null, options?: PagefindOptions) => Promise<PagefindResponse>;
}

export interface PagefindOptions {
  filters?: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** Facet to its values to the number of records. */
export type FacetCounts = Record<string, Record<string, number>>;

export interface PagefindResponse {
  /** Best first, or in the order that was asked for. */
  results: PagefindResult[];
  /** Of the results. */
  filters: FacetCounts;
}

export interface PagefindResult {
  id: string;
  /** Positions of the words that matched. */
  locations: number[];
  load: () => Promise<PagefindRecord>;
}

/** What is kept of a record to show it, each in a file of its own, in the form that Pagefind's own script reads. */
export interface PagefindRecord {
  /** Address from the root of the site, e.g. `/sources/x/#p7`. */
  url: string;
  content: string;
  word_count: number;
  filters: Readonly<Record<string, string[]>>;
  meta: ResultCard;
  anchors: readonly unknown[];
}
