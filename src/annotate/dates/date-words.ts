import { wordSet } from '../../parse/numbers/word-set.ts';

/** Months by name and abbreviation. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Weekdays by name, 1 = Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

/** Abbreviations of weekdays; they count only with a full stop or a date behind them. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** Seasons with their TIMEX3 code. */
export const seasons: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Ordinals that count quarters, halves, months and centuries. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  [
    ...wordSet('first second third fourth fifth sixth seventh eighth ninth tenth'),
    ...wordSet(
      'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ),
  ].map((word, index) => [word, index + 1]),
);

/** Parts of the day that belong to a date expression: "Wednesday evening". */
export const dayParts = wordSet('morning afternoon evening night noon midnight lunchtime overnight');

/** Stretches of time that "last", "this" and "next" stand before. */
export const periodUnits = wordSet('day week weekend month quarter year decade century');
