import { describe, expect, it } from 'vitest';
import { findPublished, findUpdated } from '../../src/cite/find-updated.ts';
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

  it('is the day of the last major change of one of the claims, not that of a change of the whole', () => {
    const changes = [
      change('2026-12-01'),
      change('2026-12-24', { claim: 'c-a' }),
      change('2026-12-05', { claim: 'c-b' }),
    ];
    expect(findUpdated(['c-a'], changes, edition)).toBe('2026-12-24');
    expect(findUpdated(['c-b'], changes, edition)).toBe('2026-12-05');
    expect(findUpdated(['c-c'], changes, edition)).toBe('2026-11-20');
  });

  it('is not moved by a minor change', () => {
    expect(findUpdated(['c-a'], [change('2026-12-01', { major: false })], edition)).toBe('2026-11-20');
  });
});

describe('findPublished', () => {
  const changes = [change('2026-12-01', { claim: 'c-new', kind: 'new-evidence' })];

  it('is the day on which a claim was added, and never later than its update', () => {
    expect(findPublished(['c-new'], changes, edition)).toBe('2026-12-01');
    expect(findUpdated(['c-new'], [{ ...changes[0]!, major: false }], edition)).toBe('2026-12-01');
  });

  it('is that of the first claim of several, and that of the briefing for a page without any', () => {
    expect(findPublished(['c-new', 'c-old'], changes, edition)).toBe('2026-11-20');
    expect(findPublished([], changes, edition)).toBe('2026-11-20');
  });
});
