import { facetNames, type FacetName } from './result-card.ts';

/** What the address of the search page says. */
export interface SearchState {
  q: string;
  sort: 'relevance' | 'date';
  /** Chosen ids of each facet, in the order of the address. */
  chosen: Record<FacetName, string[]>;
}

/** Letters of a query; each word of it is looked up, so that a whole text would take half a minute. */
export const longestQuery = 1000;

export const facets = Object.keys(facetNames) as FacetName[];

/** No value of any facet. */
export function chooseNothing(): SearchState['chosen'] {
  return Object.fromEntries(facets.map((name) => [name, []])) as unknown as SearchState['chosen'];
}

/** Whether any value of any facet is chosen. */
export function isNarrowed({ chosen }: SearchState): boolean {
  return facets.some((facet) => chosen[facet].length > 0);
}

/** Reads the part of an address behind `?`; null where it asks for nothing, so that nothing is loaded. An empty `q` asks for everything. */
export function parseState(search: string): SearchState | null {
  const params = new URLSearchParams(search);
  if (!['q', ...facets].some((name) => params.has(name))) return null;
  const chosen = facets.map((name) => [name, [...new Set(params.getAll(name).filter(Boolean))]]);
  return {
    q: (params.get('q') ?? '').slice(0, longestQuery).trim(),
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    chosen: Object.fromEntries(chosen) as SearchState['chosen'],
  };
}

/** The other way round: `?q=CNA&topic=cooperation&sort=date`. */
export function toAddress({ q, sort, chosen }: SearchState): string {
  const params = new URLSearchParams({ q });
  for (const name of facets) for (const id of chosen[name]) params.append(name, id);
  if (sort === 'date') params.set('sort', sort);
  return `?${params.toString()}`;
}

/** The state with one value of a facet chosen, or no longer. */
export function toggle(state: SearchState, facet: FacetName, id: string): SearchState {
  const ids = state.chosen[facet];
  const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}
