import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/model/vocabulary.ts';
import { toClaimViews } from '../../src/site/claim-view.ts';
import { findOtherReadings, toFigureRows } from '../../src/site/figure-rows.ts';
import { toSourceTally } from '../../src/site/source-tally.ts';
import { toTimeline, toUndated } from '../../src/site/timeline.ts';
import { toTrust } from '../../src/site/trust.ts';
import { makeClaim, makeFigure, makeRelation, makeSite, makeSource } from './small-site.ts';

const measure = (id: string): [string, Measure] => [
  id,
  { id, name: id, definition: '.', words: ['boats'], additive: true, sumOf: [], countsTowards: [], neverMerge: [] },
];
const period = (from: string) => ({ from, to: null, basis: 'stated', evidence: 'x' }) as const;

describe('toFigureRows', () => {
  const site = makeSite(
    {
      a: [
        makeClaim('c-raids', { figure: makeFigure({ measure: 'raids' }) }),
        makeClaim('c-undated', { figure: makeFigure() }),
        makeClaim('c-late', { figure: makeFigure({ period: period('2025-07-01') }) }),
        makeClaim('c-gone', { figure: makeFigure(), withdrawn: { on: '2026-01-01', why: 'Misread.' } }),
        makeClaim('c-words'),
      ],
      b: [makeClaim('c-early', { figure: makeFigure({ period: period('2025-01-01') }) })],
    },
    { measures: new Map([measure('arrests'), measure('raids')]) },
  );
  const rows = toFigureRows(site, toClaimViews(site));

  it('groups by measure and puts undated figures last', () => {
    expect(rows.map(({ view }) => view.id)).toEqual(['c-early', 'c-late', 'c-undated', 'c-raids']);
  });

  it('finds other readings of one measure only', () => {
    expect(findOtherReadings(rows, 'c-late').map(({ view }) => view.id)).toEqual(['c-early', 'c-undated']);
  });
});

describe('toTrust', () => {
  const site = makeSite(
    { a: [makeClaim('c-x')], b: [makeClaim('c-y')] },
    {
      sources: [makeSource('a', '2025-07-16/2025-07-22'), makeSource('b', '2025-11-21/..')],
      relations: [makeRelation('contradicts', ['c-x', 'c-y'])],
    },
  );

  it('counts each claim of a page once', () => {
    expect(toTrust(site, ['c-x', 'c-y', 'c-x'])).toMatchObject({ claims: 2, sources: 2, contested: 2 });
  });

  it('gives the latest evidence of the claims of the page alone, and none where it has none', () => {
    expect(toTrust(site, ['c-x']).through).toEqual({ value: '2025-07-16/2025-07-22', basis: 'inferred' });
    expect(toTrust(site, ['c-x', 'c-y']).through).toEqual({ value: '2025-11-21/..', basis: 'inferred' });
    expect(toTrust(site, []).through).toBeNull();
  });
});

describe('toSourceTally', () => {
  it('lists the sources of a page in the order of the site', () => {
    const site = makeSite({ a: [makeClaim('c-x')], b: [makeClaim('c-y'), makeClaim('c-z')], c: [makeClaim('c-w')] });
    const tally = toSourceTally(site, ['c-y', 'c-z', 'c-y', 'c-x']);
    expect(tally.map(({ source, claims }) => [source.id, claims])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});

describe('toTimeline', () => {
  const html = `<p id="p1" data-kind="body"><mark class="claim" data-claim="c-raid">raided on <mark data-type="date" data-from="2025-07-14" data-inferred="yes">July 14</mark></mark></p>`;
  const site = makeSite(
    {
      a: [
        makeClaim('c-raid', { kind: 'event' }),
        makeClaim('c-since', { kind: 'event', when: period('2025-06-01') }),
        makeClaim('c-count', { figure: makeFigure({ asOf: { date: '2025-07-14', basis: 'stated' } }) }),
        makeClaim('c-undated', { figure: makeFigure() }),
      ],
    },
    { sources: [makeSource('a', '2025-07-16', html), makeSource('b')] },
  );
  const findView = toClaimViews(site);

  it('puts events, figures and publications of a day into lanes of their own', () => {
    const rows = toTimeline(site, findView).map(({ label, items }) => [label, items.map(({ lane }) => lane)]);
    expect(rows).toEqual([
      ['from 1 June 2025, end not stated', ['event']],
      ['14 July 2025', ['event', 'figure']],
      ['16 July 2025', ['publication']],
    ]);
  });

  it('says which days are inferred', () => {
    const items = toTimeline(site, findView).find(({ label }) => label === '14 July 2025')?.items;
    expect(items?.map(({ isInferred }) => isInferred)).toEqual([true, false]);
  });

  it('keeps what has no day apart', () => {
    const undated = toUndated(site, findView);
    expect(undated.sources.map(({ id }) => id)).toEqual(['b']);
    expect(undated.figures.map(({ id }) => id)).toEqual(['c-undated']);
  });
});
