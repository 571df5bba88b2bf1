import { make } from './make-element.ts';

/** The parts of the page below the form. */
export interface SearchView {
  /** Address of the root of the site. */
  base: string;
  /** Read out whenever it changes; the only part that is. */
  status: HTMLElement;
  /** Names that are spelt alike, and a way out of too narrow choices. */
  help: HTMLElement;
  facets: HTMLElement;
  /** Words that open the facets. */
  narrow: HTMLElement;
  list: HTMLOListElement;
  more: HTMLButtonElement;
  /** Facets and results. */
  body: HTMLElement;
  /** The lists that the page offers where nothing is searched; written into the page, so that they are there without scripts. */
  lists: HTMLElement | null;
}

/** The empty parts. */
export function makeView(base: string): SearchView {
  const status = make('p', { class: 'search-status', role: 'status' });
  const help = make('div', { class: 'search-help' });
  const facets = make('div', { class: 'search-facets', role: 'group', 'aria-label': 'Narrow the results' });
  const isWide = matchMedia('(min-width: 60rem)').matches;
  const narrow = make('summary', {}, 'Narrow the results');
  const choices = make('details', { class: 'search-narrow', open: isWide }, narrow, facets);
  const list = make('ol', { class: 'search-results' });
  const more = make('button', { type: 'button', class: 'search-more', hidden: true }, 'Show more');
  const results = make('div', {}, make('h2', { class: 'visually-hidden' }, 'Results'), list, more);
  const body = make('div', { class: 'search-body', hidden: true }, choices, results);
  return { base, status, help, facets, narrow, list, more, body, lists: document.querySelector('[data-search-lists]') };
}
