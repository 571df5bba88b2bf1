import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../src/charts/draw-timeline.ts';
import { toTimelineLanes } from '../../src/charts/timeline-lanes.ts';
import { createChartDocument } from '../../src/components/charts/chart-document.ts';
import { statusWords } from '../../src/site/labels.ts';
import { readProjectSite } from './helpers/read-site.ts';
import { readSvg } from './helpers/read-svg.ts';

const site = readProjectSite();
const timeline = toTimelineLanes(site, statusWords);
const items = timeline?.lanes.flatMap((lane) => lane.items.map((item) => ({ ...item, kind: lane.kind }))) ?? [];
const claims = [...site.claims.values()].map(({ claim }) => claim).filter(({ withdrawn }) => !withdrawn);

describe('toTimelineLanes', () => {
  it('keeps events, counted days and publications apart and loses none', () => {
    const toIds = (kind: string) =>
      items
        .filter((item) => item.kind === kind)
        .flatMap((item) => item.claims)
        .toSorted();
    expect(toIds('event')).toEqual(
      claims
        .filter(({ when, figure }) => when && !figure)
        .map(({ id }) => id)
        .toSorted(),
    );
    const counted = claims.filter(
      ({ figure }) => figure && figure.bound !== 'magnitude' && (figure.period.from ?? figure.period.to),
    );
    expect(toIds('counted')).toEqual(counted.map(({ id }) => id).toSorted());
    const dated = site.sources.filter(({ page }) => page.published.value !== null).map(({ id }) => id);
    expect(
      items
        .filter(({ kind }) => kind === 'published')
        .map(({ source }) => source)
        .toSorted(),
    ).toEqual(dated.toSorted());
  });

  it('says in a word which dates are inferred', () => {
    expect(items.some(({ isInferred }) => isInferred)).toBe(true);
    for (const { isInferred, words } of items) expect(words.endsWith('· inferred')).toBe(isInferred);
  });

  it('never shows an event beside wrongdoing without its status', () => {
    const accusing = claims.filter(({ when, figure, wrongdoing }) => when && !figure && wrongdoing);
    expect(accusing.length).toBeGreaterThan(0);
    for (const { id, status } of accusing) {
      const words = items.find((item) => item.claims.includes(id))?.words.split(' · ');
      expect(words, id).toContain(statusWords[status]);
    }
  });

  it('gives the same days to the figures that it joins', () => {
    for (const item of items.filter(({ kind }) => kind === 'counted')) {
      for (const id of item.claims) {
        const period = site.claims.get(id)?.claim.figure?.period;
        expect([period?.from, period?.to]).toEqual([item.from, item.to]);
      }
    }
  });
});

describe('drawTimeline', () => {
  it('marks inferred days with a ring and stated ones with a dot or a bar', () => {
    if (!timeline) throw new Error('Nothing is dated.');
    const words = { id: 'dates', title: 'Dates', claims: [], description: 'How to read it' };
    const { parts } = readSvg(drawTimeline(createChartDocument(), timeline, 680, words));
    for (const { isInferred, claims: ids, from, to } of items.filter((item) => item.claims.length > 0)) {
      if ((from ?? to ?? '') < timeline.domain.start.toISOString()) continue;
      const shapes = parts.filter((part) => part.claims.join() === ids.join()).map(({ className }) => className);
      expect(
        shapes.some((name) => name.includes('chart-inferred')),
        ids.join(),
      ).toBe(isInferred);
    }
  });
});
