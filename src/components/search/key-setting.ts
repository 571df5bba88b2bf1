import { makeKeptCheckbox } from './kept-checkbox.ts';
import { make } from './make-element.ts';

/** A switch for the key `/`: who speaks to the computer, or types by accident, has to be able to turn it off. */
export function makeKeySetting(): HTMLParagraphElement {
  const words = ['The key ', make('kbd', {}, '/'), ' leads to the search from every page'];
  return make(
    'p',
    { class: 'search-key' },
    make('label', {}, makeKeptCheckbox('search-key'), make('span', {}, ...words)),
  );
}
