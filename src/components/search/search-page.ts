import { chooseNothing, parseState, toggle, type SearchState } from '../../search/search-state.ts';
import { makeKeySetting } from './key-setting.ts';
import { listenForKeys } from './list-keys.ts';
import { makeSearcher, type Searcher } from './make-searcher.ts';
import { goTo, recall, remember } from './page-history.ts';
import { makeForm, type SearchForm } from './search-form.ts';
import { makeView, type SearchView } from './search-view.ts';
import { showAnswer, showFailure, showMore, showNothing } from './show-answer.ts';

/** How many results come at a time. */
const pageSize = 10;
/** Milliseconds without a key after which what is typed is searched. */
const typingPause = 250;

interface SearchPage {
  form: SearchForm;
  view: SearchView;
  searcher: Searcher;
}

/** Puts a working search into an element of the search page; the address says what is searched. */
export function startSearch(root: HTMLElement): void {
  const base = root.dataset['base'] ?? '/';
  const page: SearchPage = { form: makeForm(location.pathname), view: makeView(base), searcher: makeSearcher(base) };
  root.replaceChildren(page.form.form, page.view.status, page.view.help, page.view.body, makeKeySetting());
  connectForm(page);
  connectList(page, root);
  void show(page);
  if (location.hash === '#search-box') page.form.box.focus();
}

function connectForm(page: SearchPage): void {
  const { form, box, order } = page.form;
  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(page, readState(page));
  });
  box.addEventListener('input', () => {
    clearTimeout(pause);
    // What is typed takes the place of the entry: "back" should not go through it letter by letter.
    pause = setTimeout(() => go(page, readState(page), false), typingPause);
  });
  order.addEventListener('change', () => go(page, readState(page)));
}

function connectList(page: SearchPage, root: HTMLElement): void {
  const { list, more } = page.view;
  const keepPlace = (): void => remember(list.children.length);
  more.addEventListener('click', () => void extend(page));
  list.addEventListener('click', keepPlace);
  addEventListener('pagehide', keepPlace);
  addEventListener('popstate', () => void show(page));
  // The browser would scroll before the results are there.
  history.scrollRestoration = 'manual';
  listenForKeys(root, page.form.box);
}

/** What the form says, with the choices of the address. */
function readState({ form: { box, order } }: SearchPage): SearchState {
  return {
    q: box.value.trim(),
    sort: order.value === 'date' ? 'date' : 'relevance',
    chosen: parseState(location.search)?.chosen ?? chooseNothing(),
  };
}

function go(page: SearchPage, state: SearchState, isNewEntry = true): void {
  if (goTo(state, { isNewEntry, shown: page.view.list.children.length })) void show(page);
}

/** Shows what the address asks for. */
async function show(page: SearchPage): Promise<void> {
  const { form, view, searcher } = page;
  const state = parseState(location.search);
  if (state?.q !== form.box.value.trim()) form.box.value = state?.q ?? '';
  form.order.value = state?.sort ?? 'relevance';
  if (state === null) {
    searcher.stop();
    showNothing(view);
    return;
  }
  const { shown = 0, top } = recall();
  try {
    const answer = await searcher.search(state, Math.max(shown, pageSize));
    if (answer === null) return;
    showAnswer(view, answer, state, {
      toggle: (facet, id) => go(page, toggle(readState(page), facet, id)),
      clear: () => go(page, { ...readState(page), chosen: chooseNothing() }),
    });
    if (top !== undefined) scrollTo({ top, behavior: 'instant' });
  } catch {
    showFailure(view);
  }
}

async function extend({ view, searcher }: SearchPage): Promise<void> {
  const from = view.list.children.length;
  const answer = await searcher.more(from, from + pageSize);
  if (answer !== null) showMore(view, answer);
}
