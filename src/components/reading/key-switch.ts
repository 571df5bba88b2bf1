import { makeKeptCheckbox } from '../search/kept-checkbox.ts';

/**
 * Makes the checkbox of a label a switch for the keys `n` and `p`, and says whether it is on: who speaks to the computer,
 * or types by accident, has to be able to turn them off.
 */
export function startKeySwitch(label: HTMLElement): () => boolean {
  const box = makeKeptCheckbox('evidence-keys');
  label.querySelector('input')?.replaceWith(box);
  label.classList.remove('needs-script');
  return () => box.checked;
}
