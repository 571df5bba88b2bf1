import { expect, it } from 'vitest';
import { spellDates } from '../../src/search/spell-dates.ts';

it.each([
  ['2025-07-16', '16 July 2025'],
  ['2025-13-16', '2025-13-16'],
  ['16th Jul. 2025', '16 July 2025'],
  ['16th of July', '16 July'],
  ['Sept 3rd, 2025', 'September 3, 2025'],
  ['raids nov 2025', 'raids November 2025'],
  ['21 Nov', '21 November'],
  ['24 operations', '24 operations'],
  ['1.5 mar', '1.5 mar'],
  ['the 2nd group', 'the 2nd group'],
  ['may 2,000 people', 'may 2,000 people'],
])('%s is read as %s', (written, spelt) => {
  expect(spellDates(written)).toBe(spelt);
});
