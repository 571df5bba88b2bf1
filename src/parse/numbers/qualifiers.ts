import type { Qualifier } from '../../model/annotation.ts';

/** Hedges before a number, in lower case and parted by commas, by the qualifier that they stand for. */
const before: Record<Qualifier, string> = {
  over: `over, more than, above, in excess of, exceeding, exceeds, exceeded, exceed, greater than, higher than,
    upwards of, upward of, north of, beyond, surpassing, surpassed, topping, topped, larger than, longer than,
    better than, past the, >`,
  atLeast: `at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum,
    at the least, at a minimum, ≥`,
  under: 'under, below, less than, fewer than, lower than, smaller than, shorter than, <',
  atMost: `up to, upto, as many as, as much as, as high as, at most, no more than, not more than, a maximum of,
    maximum of, maximum, not exceeding, ≤`,
  about: `about, around, some, roughly, approximately, approx, approx ., circa, an estimated, estimated, estimated at,
    in the region of, in the neighborhood of, in the neighbourhood of, something like, somewhere around,
    more or less, ~, ≈, ∼`,
  nearly: 'nearly, almost, close to, approaching, nearing, just short of, just shy of, shy of, close on, nearly about',
};

/** Hedges behind a number, or behind what it counts. */
const after: Record<Qualifier, string> = {
  over: 'and more',
  atLeast: `+, plus, or more, or above, or over, and above, and over, and up, or higher, or greater, or older,
    and older, or longer, at least`,
  under: '',
  atMost: `or less, or fewer, or under, and under, or below, and below, or lower, or younger, and younger, at most,
    at the most`,
  about: 'or so, or thereabouts, odd, ish',
  nearly: '',
};

/** A hedge as words, with what it stands for. */
export interface Hedge {
  words: readonly string[];
  qualifier: Qualifier;
}

/** Hedges by the word that stands next to the number, longest first. */
export const hedgesBefore: ReadonlyMap<string, readonly Hedge[]> = toIndex(before, -1);
export const hedgesAfter: ReadonlyMap<string, readonly Hedge[]> = toIndex(after, 0);

function toIndex(lists: Record<Qualifier, string>, key: 0 | -1): Map<string, Hedge[]> {
  const index = new Map<string, Hedge[]>();
  for (const [qualifier, list] of Object.entries(lists) as [Qualifier, string][]) {
    for (const phrase of list.split(/,\s*/).filter((entry) => entry !== '')) {
      const words = phrase.split(' ');
      const word = words.at(key) as string;
      index.set(word, [...(index.get(word) ?? []), { words, qualifier }]);
    }
  }
  for (const hedges of index.values()) hedges.sort((a, b) => b.words.length - a.words.length);
  return index;
}
