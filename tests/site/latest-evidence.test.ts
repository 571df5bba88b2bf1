import { describe, expect, it } from 'vitest';
import { findLatestEvidence } from '../../src/site/latest-evidence.ts';
import { makeClaim, makeFigure, makeSite, makeSource } from './small-site.ts';

const stated = makeSource('stated');
stated.page.published = { value: '2025-07-19', basis: 'stated', evidence: '19 July 2025' };
const asOf = { date: '2025-06-30', basis: 'inferred', note: 'By a caption.' } as const;
const site = makeSite(
  {
    july: [makeClaim('c-july')],
    open: [makeClaim('c-open')],
    stated: [makeClaim('c-stated')],
    undated: [makeClaim('c-undated'), makeClaim('c-counted', { figure: makeFigure({ asOf }) })],
  },
  {
    sources: [
      makeSource('july', '2025-07-16/2025-07-22'),
      makeSource('open', '2025-11-21/..'),
      stated,
      makeSource('undated'),
    ],
  },
);

function find(...ids: string[]) {
  return findLatestEvidence(
    site,
    ids.flatMap((id) => site.claims.get(id) ?? []),
  );
}

describe('findLatestEvidence', () => {
  it('calls stated only a day that a text states', () => {
    expect(find('c-stated')).toEqual({ value: '2025-07-19', basis: 'stated' });
    expect(find('c-july')).toEqual({ value: '2025-07-16/2025-07-22', basis: 'inferred' });
  });

  it('gives the days between which the latest of several texts lies', () => {
    expect(find('c-july', 'c-stated')).toEqual({ value: '2025-07-19/2025-07-22', basis: 'inferred' });
    expect(find('c-july', 'c-open')).toEqual({ value: '2025-11-21/..', basis: 'inferred' });
  });

  it('leaves the end open where one text may be of any later day', () => {
    expect(find('c-stated', 'c-undated')).toEqual({ value: '2025-07-19/..', basis: 'inferred' });
    expect(find('c-counted')).toEqual({ value: '2025-06-30/..', basis: 'inferred' });
  });

  it('leaves unstated what no text shows', () => {
    expect(find('c-undated')).toEqual({ value: null, basis: 'not-stated' });
  });
});
