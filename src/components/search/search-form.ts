import { longestQuery } from '../../search/search-state.ts';
import { make } from './make-element.ts';

/** Where the query is typed and the order chosen. */
export interface SearchForm {
  form: HTMLFormElement;
  box: HTMLInputElement;
  order: HTMLSelectElement;
}

/** The form. Sent empty it asks for everything. */
export function makeForm(address: string): SearchForm {
  const box = make('input', {
    id: 'search-box',
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: longestQuery,
    'data-search-box': true,
    'aria-describedby': 'search-hint',
  });
  const order = make(
    'select',
    { id: 'search-order', name: 'sort' },
    make('option', { value: 'relevance' }, 'best match first'),
    make('option', { value: 'date' }, 'newest source first'),
  );
  const form = make(
    'form',
    { class: 'search-form', role: 'search', action: address, method: 'get' },
    make('label', { for: 'search-box' }, 'Words, names or figures'),
    make('div', { class: 'search-line' }, box, make('button', { type: 'submit' }, 'Search')),
    make(
      'p',
      { id: 'search-hint', class: 'search-hint' },
      'A number is found by its value, however it is written; a name in each of its spellings; a phrase in quotation marks word for word. ' +
        'Search for nothing to browse everything.',
    ),
    make('p', { class: 'search-order' }, make('label', { for: 'search-order' }, 'Order'), ' ', order),
  );
  return { form, box, order };
}
