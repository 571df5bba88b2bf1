import { describe, expect, it } from 'vitest';
import { drawUnitSplit } from '../../src/charts/draw-unit-split.ts';
import { toUnitSplits } from '../../src/charts/unit-splits.ts';
import { createChartDocument } from '../../src/components/charts/chart-document.ts';
import type { Site } from '../../src/model/dossier.ts';
import { readProjectSite } from './helpers/read-site.ts';
import { readSvg } from './helpers/read-svg.ts';

const site = readProjectSite();

/** The site with the figure of one claim changed. */
function withValue({ claims, ...rest }: Site, id: string, value: number): Site {
  const changed = [...claims].map(([key, anchored]) => {
    const { claim } = anchored;
    return [
      key,
      key === id && claim.figure ? { ...anchored, claim: { ...claim, figure: { ...claim.figure, value } } } : anchored,
    ] as const;
  });
  return { ...rest, claims: new Map(changed) };
}

describe('toUnitSplits', () => {
  it('finds wholes whose parts add up', () => {
    const splits = toUnitSplits(site);
    expect(splits.length).toBeGreaterThan(0);
    for (const { whole, parts } of splits) {
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.reduce((sum, { figure }) => sum + figure.value, 0)).toBe(whole.figure.value);
    }
  });

  it('draws no split whose parts leave something over', () => {
    const [split] = toUnitSplits(site);
    const part = split?.parts[0];
    expect(toUnitSplits(withValue(site, part?.id ?? '', (part?.figure.value ?? 0) + 1))).toEqual([]);
  });
});

describe('drawUnitSplit', () => {
  it.each([320, 640])('draws a square for each unit of each part, %i pixels wide', (width) => {
    for (const split of toUnitSplits(site)) {
      const words = { id: 'split', title: 'A split', claims: [], description: 'How to read it' };
      const { parts } = readSvg(drawUnitSplit(createChartDocument(), split, width, words));
      const squares = parts.filter(({ name }) => name === 'rect');
      for (const { id, figure } of split.parts) {
        expect(squares.filter(({ claims }) => claims.join() === id)).toHaveLength(figure.value);
      }
      expect(squares).toHaveLength(split.whole.figure.value);
    }
  });
});
