import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTitleCase } from '../../src/cite/printed/title-case.ts';

describe('toTitleCase', () => {
  it.each([
    ['raids, arrests and courts', 'Raids, Arrests and Courts'],
    [
      'Cambodia’s scam-compound crackdown: what the sources say',
      'Cambodia’s Scam-Compound Crackdown: What the Sources Say',
    ],
    ['the raids: a count', 'The Raids: A Count'],
    ['what it is for', 'What It Is For'],
    ['the iPhone and CNA', 'The iPhone and CNA'],
    ['ıan and ﬁgures', 'ıan and ﬁgures'],
    ['event, a report (c-moi-arrests)', 'Event, a Report (c-moi-arrests)'],
  ])('sets %s', (title, expected) => {
    expect(toTitleCase(title)).toBe(expected);
  });

  it('changes nothing but the case of letters, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const once = toTitleCase(title);
        expect(toTitleCase(once)).toBe(once);
        expect(once.toLowerCase()).toBe(title.toLowerCase());
      }),
    );
  });
});
