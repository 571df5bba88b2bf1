import type { FacetName } from '../../search/result-card.ts';
import type { SearchOutcome } from '../../search/run-search.ts';
import { chooseNothing, facets, toAddress, type SearchState } from '../../search/search-state.ts';
import { makeFacets } from './facet-list.ts';
import { make } from './make-element.ts';
import type { Answer } from './make-searcher.ts';
import { toOutcomeText } from './outcome-text.ts';
import { makeResult } from './result-item.ts';
import type { SearchView } from './search-view.ts';

/** What a reader can do with the answer. */
export interface AnswerActions {
  toggle: (facet: FacetName, id: string) => void;
  /** Drops all choices. */
  clear: () => void;
}

/** Shows an answer with its first results. */
export function showAnswer(
  view: SearchView,
  { outcome, results }: Answer,
  state: SearchState,
  actions: AnswerActions,
): void {
  const chosen = facets.flatMap((facet) => state.chosen[facet]).length;
  const isNarrowed = chosen > 0;
  const { meant = [], less = [] } = outcome.suggestions ?? {};
  const isNothing = outcome.results.length === 0;
  showFacets(view, outcome, actions);
  // The choices may stand behind it, closed.
  view.narrow.textContent = `Narrow the results${isNarrowed ? ` (${chosen} chosen)` : ''}`;
  view.list.replaceChildren(...results.map((result) => makeResult(result, view.base)));
  view.more.hidden = outcome.results.length <= results.length;
  view.help.replaceChildren(
    ...makeQueries('Did you mean:', meant, state),
    ...makeQueries(outcome.phrase === null ? 'A part of it alone:' : 'The same words in any order:', less, state),
    ...(isNothing && isNarrowed ? [makeButton('Drop all choices', actions.clear)] : []),
  );
  view.body.hidden = isNothing && !isNarrowed;
  if (view.lists) view.lists.hidden = true;
  view.status.textContent = toOutcomeText(outcome, isNarrowed);
}

/** Adds more results and leads to the first of them. */
export function showMore(view: SearchView, { outcome, results }: Answer): void {
  const items = results.map((result) => makeResult(result, view.base));
  view.list.append(...items);
  view.more.hidden = outcome.results.length <= view.list.children.length;
  items[0]?.querySelector('a')?.focus();
}

/** Shows the page as it is before anything is searched. */
export function showNothing(view: SearchView): void {
  view.status.textContent = '';
  view.help.replaceChildren();
  view.list.replaceChildren();
  view.body.hidden = true;
  if (view.lists) view.lists.hidden = false;
}

/** Says that the search cannot be loaded; the lists are a way on. */
export function showFailure(view: SearchView): void {
  showNothing(view);
  view.status.textContent = 'The search could not be loaded. Everything is in the lists below as well.';
}

/** The boxes are made anew; the focus goes to the one that had it. */
function showFacets({ facets: element }: SearchView, { options }: SearchOutcome, { toggle }: AnswerActions): void {
  const focused = document.activeElement;
  const had = focused instanceof HTMLInputElement && element.contains(focused) ? focused : undefined;
  element.replaceChildren(...makeFacets(options, toggle));
  const boxes = [...element.querySelectorAll('input')];
  if (had) boxes.find(({ name, value }) => name === had.name && value === had.value)?.focus();
}

/** Links to other queries under some words, without the choices. */
function makeQueries(words: string, queries: readonly string[], state: SearchState): HTMLElement[] {
  if (queries.length === 0) return [];
  const toLink = (q: string): HTMLElement =>
    make('li', {}, make('a', { href: toAddress({ ...state, q, chosen: chooseNothing() }) }, q));
  return [make('p', {}, words), make('ul', { 'aria-label': words }, ...queries.map(toLink))];
}

function makeButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button' }, text);
  button.addEventListener('click', onClick);
  return button;
}
