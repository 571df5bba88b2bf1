import { facetNames, type FacetName } from '../../search/result-card.ts';
import type { FacetOption, SearchOutcome } from '../../search/run-search.ts';
import { make } from './make-element.ts';

/** How many values of a facet stand in the open. */
const shown = 8;

/** A group of checkboxes for each facet that has values; `onToggle` hears which one was clicked. */
export function makeFacets(
  options: SearchOutcome['options'],
  onToggle: (facet: FacetName, id: string) => void,
): HTMLFieldSetElement[] {
  return (Object.keys(facetNames) as FacetName[])
    .filter((facet) => options[facet].length > 0)
    .map((facet) => {
      const boxes = options[facet].map((option) => makeBox(facet, option, onToggle));
      const rest = boxes.slice(shown);
      const isChosen = options[facet].slice(shown).some((option) => option.isChosen);
      const more = make('details', { open: isChosen }, make('summary', {}, `${rest.length} more`), ...rest);
      return make(
        'fieldset',
        {},
        make('legend', {}, facetNames[facet]),
        ...boxes.slice(0, shown),
        rest.length > 0 && more,
      );
    });
}

function makeBox(
  facet: FacetName,
  option: FacetOption,
  onToggle: (facet: FacetName, id: string) => void,
): HTMLLabelElement {
  const box = make('input', { type: 'checkbox', name: facet, value: option.id });
  box.checked = option.isChosen;
  box.addEventListener('change', () => onToggle(facet, option.id));
  const count = make('span', { class: 'search-count' }, option.count.toLocaleString('en'));
  return make('label', {}, box, make('span', {}, option.label), ' ', count);
}
