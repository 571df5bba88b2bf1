import { toAddress, type SearchState } from '../../search/search-state.ts';

/** What the history keeps beside the address, so that "back" leads to the same place in the same list. */
export interface Position {
  /** How many results were shown. */
  shown?: number;
  /** How far the page was scrolled. */
  top?: number;
}

/** Writes down where the reader is. */
export function remember(shown: number): void {
  history.replaceState({ shown, top: scrollY } satisfies Position, '');
}

/** Where the reader was at this entry of the history. */
export function recall(): Position {
  return (history.state ?? {}) as Position;
}

/** Puts a state into the address, as a new entry of the history or in place of this one; false where it stands there already. */
export function goTo(state: SearchState, { isNewEntry, shown }: { isNewEntry: boolean; shown: number }): boolean {
  const address = toAddress(state);
  if (address === location.search) return false;
  if (isNewEntry) remember(shown);
  history[isNewEntry ? 'pushState' : 'replaceState']({}, '', address);
  return true;
}
