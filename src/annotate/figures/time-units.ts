/** Units of time, singular, by the words for them. */
export const timeUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    second: 'second seconds sec secs',
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs',
    day: 'day days',
    night: 'night nights',
    week: 'week weeks',
    fortnight: 'fortnight fortnights',
    month: 'month months',
    quarter: 'quarters',
    year: 'year years yr yrs',
    decade: 'decade decades',
    century: 'century centuries',
    millisecond: 'millisecond milliseconds ms',
  }).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
);
