/** What the search page uses of Pagefind's script in the browser, which has no types of its own. */
export interface PagefindClient {
  options: (options: object) => Promise<void>;
  filters: () => Promise<FacetCounts>;
  search: (term: string | null, options?: PagefindOptions) => Promise<PagefindResponse>;
}

export interface PagefindOptions {
  filters?: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** Facet to its values to the number of records. */
export type FacetCounts = Record<string, Record<string, number>>;

export interface PagefindResponse {
  results: PagefindResult[];
  /** Of the results. */
  filters: FacetCounts;
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

/** Of one record, as `entry-html.ts` wrote it. */
export interface PagefindData {
  raw_url: string;
  content: string;
  /** Positions of the words that matched. */
  locations: number[];
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { title?: string }[];
}
