import type { Qualifier } from '../../model/annotation.ts';
import type { Bound } from '../../model/claim.ts';
import type { FigureValue } from '../../parse/numbers/figure-from-text.ts';

const ofQualifier: Readonly<Record<Qualifier, Bound>> = {
  over: 'more-than',
  atLeast: 'at-least',
  under: 'less-than',
  atMost: 'up-to',
  about: 'about',
  nearly: 'nearly',
};

/** Words of a magnitude: plural scales ("hundreds", "tens of thousands") and indefinite counts ("several hundred"). */
const vague = /\b(?:tens|scores|dozens|hundreds|thousands|millions|billions|trillions|several|few|many)\b/i;

/** The bounds that the words of a figure allow; more than one where words hedge a range or a magnitude as well. */
export function toBounds(text: string, { max, qualifier }: FigureValue): Bound[] {
  const spread: Bound[] = max === undefined ? [] : [vague.test(text) ? 'magnitude' : 'range'];
  const hedged: Bound[] = qualifier === undefined ? [] : [ofQualifier[qualifier]];
  const bounds = [...spread, ...hedged];
  return bounds.length === 0 ? ['exact'] : bounds;
}
