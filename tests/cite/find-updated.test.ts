import { describe, expect, it } from 'vitest';
import { findUpdated } from '../../src/cite/find-updated.ts';
import type { Change } from '../../src/model/vocabulary.ts';
import { edition } from './project-site.ts';

const change = (date: string, given: Partial<Change> = {}): Change => ({
  date,
  kind: 'correction',
  text: 'x',
  major: true,
  ...given,
});

describe('findUpdated', () => {
  it('is the day of first publication while nothing has changed', () => {
    expect(findUpdated(['c-a'], [], edition)).toBe('2026-11-20');
  });

  it('is the day of the last major change of the site or of one of the claims', () => {
    const changes = [
      change('2026-12-01'),
      change('2026-12-24', { claim: 'c-a' }),
      change('2026-12-05', { claim: 'c-b' }),
    ];
    expect(findUpdated(['c-a'], changes, edition)).toBe('2026-12-24');
    expect(findUpdated(['c-b'], changes, edition)).toBe('2026-12-05');
    expect(findUpdated(['c-c'], changes, edition)).toBe('2026-12-01');
  });

  it('is not moved by a minor change', () => {
    expect(findUpdated(['c-a'], [change('2026-12-01', { major: false })], edition)).toBe('2026-11-20');
  });
});
