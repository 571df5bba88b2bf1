import { makeKeptCheckbox } from '../search/kept-checkbox.ts';
import { make } from '../search/make-element.ts';

/** A switch for the keys `n` and `p`: who speaks to the computer, or types by accident, has to be able to turn them off. */
export function makeKeySwitch(): { switch: HTMLLabelElement; isOn: () => boolean } {
  const box = makeKeptCheckbox('evidence-keys');
  const words = ['Keys ', make('kbd', {}, 'n'), ' and ', make('kbd', {}, 'p'), ' walk to the next and previous note'];
  return { switch: make('label', {}, box, make('span', {}, ...words)), isOn: () => box.checked };
}
