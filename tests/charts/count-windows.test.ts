import { describe, expect, it } from 'vitest';
import { toCountWords } from '../../src/charts/chart-words.ts';
import { toCountWindows, type CountWindows } from '../../src/charts/count-windows.ts';
import { drawCountPanel } from '../../src/charts/draw-count-panel.ts';
import { createChartDocument } from '../../src/components/charts/chart-document.ts';
import type { Site } from '../../src/model/dossier.ts';
import { countedMeasures } from './helpers/draw-all.ts';
import { readProjectSite, toOtherFigure, toOtherSource, withSources } from './helpers/read-site.ts';
import { readSvg } from './helpers/read-svg.ts';

const site = readProjectSite();
const size = { width: 680, height: 290 };

function toWindows(of: Site): CountWindows {
  const windows = toCountWindows(of, countedMeasures);
  if (!windows) throw new Error('No count has a day.');
  return windows;
}

function draw(windows: CountWindows, measure: string) {
  const panel = windows.panels.find((one) => one.measure.id === measure);
  if (!panel) throw new Error(`No panel for ${measure}.`);
  const words = { id: measure, title: measure, claims: [], description: 'How to read it' };
  return { panel, ...readSvg(drawCountPanel(createChartDocument(), panel, windows, size, words)) };
}

describe('toCountWindows', () => {
  const windows = toWindows(site);

  it('lists every figure of the measures, drawn or with the reason why not', () => {
    const listed = windows.rows.map(({ figure }) => figure.id);
    const expected = [...site.claims.values()]
      .filter(({ claim }) => countedMeasures.includes(claim.figure?.measure ?? '') && !claim.withdrawn)
      .map(({ claim }) => claim.id);
    expect(listed.toSorted()).toEqual(expected.toSorted());
    const drawn = windows.panels.flatMap(({ marks }) => marks.flatMap(({ claims }) => claims));
    expect(drawn.toSorted()).toEqual(
      windows.rows
        .filter(({ why }) => why === null)
        .map(({ figure }) => figure.id)
        .toSorted(),
    );
  });

  it('draws no part of another count, no magnitude in words and nothing without a day', () => {
    for (const {
      figure: { figure },
      why,
    } of windows.rows) {
      const { from, to } = figure.period;
      if (figure.partOf) expect(why).toBe('part');
      else if (figure.bound === 'magnitude') expect(why).toBe('words');
      else if ([from, to, figure.asOf.date].every((day) => day === null)) expect(why).toBe('no-day');
    }
  });

  it('keeps the words, the height and the days of each claim', () => {
    for (const mark of windows.panels.flatMap(({ marks }) => marks)) {
      const figure = site.claims.get(mark.claims[0] ?? '')?.claim.figure;
      expect(figure && toCountWords(figure)).toBe(mark.words);
      expect(mark.words.startsWith(figure?.text ?? '?')).toBe(true);
      expect(mark.value).toBe(figure?.value);
      expect([mark.from, mark.to]).toEqual([figure?.period.from, figure?.period.to ?? figure?.asOf.date]);
    }
  });

  it('puts measures apart', () => {
    expect(windows.panels.map(({ measure }) => measure.id)).toEqual(countedMeasures);
    for (const { measure, marks } of windows.panels) {
      for (const id of marks.flatMap(({ claims }) => claims))
        expect(site.claims.get(id)?.claim.figure?.measure).toBe(measure.id);
    }
  });

  it('shows the count of a source that is added, without being told of it', () => {
    const like = windows.rows.find(({ why }) => why === null);
    const [source] = site.sources;
    if (!like || !source) throw new Error('Nothing is drawn.');
    const claim = toOtherFigure(like.figure.claim, 'c-new-count', {
      text: 'about 3,210 people',
      value: 3210,
      bound: 'about',
    });
    const added = withSources(site, [toOtherSource(source, 'new-source', [claim])]);
    const { parts } = draw(toWindows(added), like.figure.figure.measure);
    const labels = parts
      .filter(({ claims }) => claims.includes('c-new-count') && claims.length === 1)
      .flatMap(({ lines }) => lines);
    expect(labels[0]).toBe('about 3,210 people');
    expect(labels[1]).toMatch(/^new-source/);
  });
});

describe('drawCountPanel', () => {
  it.each(countedMeasures)('draws the %s at a height and a length in proportion to count and days', (measure) => {
    const { panel, parts } = draw(toWindows(site), measure);
    const base = parts.find(({ className }) => className === 'chart-base')?.path[0]?.[1] ?? 0;
    const lines = panel.marks.map(({ claims, value, from, to }) => {
      const line = parts.find(
        (part) => part.className.startsWith('chart-line') && part.claims.join() === claims.join(),
      );
      const [[left, height] = [0, 0], [right, same] = [0, 0]] = line?.path ?? [];
      expect(height).toBe(same);
      const days = from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 : null;
      return { perCount: (base - height) / value, perDay: days && (right - left) / days };
    });
    const [first] = lines;
    expect(first?.perCount).toBeGreaterThan(0);
    for (const { perCount } of lines) expect(perCount).toBeCloseTo(first?.perCount ?? 0, 4);
    const perDay = lines.flatMap((line) => line.perDay ?? []);
    for (const length of perDay) expect(length).toBeCloseTo(perDay[0] ?? 0, 4);
  });

  it.each(countedMeasures)('joins no two counts of the %s', (measure) => {
    const { parts } = draw(toWindows(site), measure);
    const lines = parts.filter(({ className }) => className.startsWith('chart-line'));
    expect(lines.length).toBeGreaterThan(1);
    for (const { path } of lines) expect(new Set(path.map(([, y]) => y)).size).toBe(1);
  });
});
