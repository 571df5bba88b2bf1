import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Box } from '../../src/charts/place-labels.ts';
import { toMonthTicks, toTimeDomain } from '../../src/charts/time-axis.ts';
import { wrapWords } from '../../src/charts/wrap-words.ts';

const frame: Box = { x: 0, y: 0, width: 300, height: 400 };

describe('placeLabels', () => {
  it('puts a lone label above the start of its line', () => {
    const line = { x1: 20, x2: 200, y: 100, width: 80, height: 30 };
    expect(placeLabels([line], [], frame)).toEqual([{ x: 20, y: 63, width: 80, height: 30 }]);
  });

  it('moves a label below where another line is in its way', () => {
    const line = { x1: 20, x2: 200, y: 100, width: 80, height: 30 };
    const [box] = placeLabels([line], [{ x: 0, y: 70, width: 300, height: 4 }], frame);
    expect(box?.y).toBe(107);
  });

  it('gives each label a place of its own size inside the frame', () => {
    const line = fc.record({
      x1: fc.integer({ min: 0, max: 140 }),
      x2: fc.integer({ min: 150, max: 300 }),
      y: fc.integer({ min: 100, max: 300 }),
      width: fc.integer({ min: 10, max: 250 }),
      height: fc.integer({ min: 10, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const boxes = placeLabels(lines, [], frame);
        expect(boxes.map(({ width, height }) => [width, height])).toEqual(
          lines.map(({ width, height }) => [width, height]),
        );
        for (const { x, y, width, height } of boxes) {
          expect([x >= 0, x + width <= 300, y >= 0, y + height <= 400]).not.toContain(false);
        }
      }),
    );
  });
});

describe('the axis of time', () => {
  const dated = [
    { claims: ['c-a'], days: ['2024-11-20', '2025-02-03'] },
    { claims: ['c-b'], days: [null, '2025-03-31'] },
  ];

  it('holds whole months', () => {
    expect(toTimeDomain(dated)).toEqual({ start: new Date('2024-11-01'), end: new Date('2025-04-01') });
    expect(toTimeDomain([{ claims: ['c-a'], days: [null, null] }])).toBeNull();
  });

  it('says the year where it begins, with the claims that have a day in it', () => {
    const domain = toTimeDomain(dated);
    const ticks = domain ? toMonthTicks(domain, dated) : [];
    expect(ticks.map(({ month, year, claims }) => [month, year, claims])).toEqual([
      ['Nov', '2024', ['c-a']],
      ['Dec', null, []],
      ['Jan', '2025', ['c-a', 'c-b']],
      ['Feb', null, []],
      ['Mar', null, []],
    ]);
  });

  it('thins out to quarters and years where months do not fit', () => {
    const toMonths = (from: string, to: string): string[] => {
      const domain = toTimeDomain([{ claims: [], days: [from, to] }]);
      return domain ? toMonthTicks(domain, []).map(({ date }) => date.toISOString().slice(0, 7)) : [];
    };
    expect(toMonths('2024-02-01', '2025-07-31')).toEqual([
      '2024-02',
      '2024-04',
      '2024-07',
      '2024-10',
      '2025-01',
      '2025-04',
      '2025-07',
    ]);
    expect(toMonths('2015-06-01', '2018-06-30')).toHaveLength(13);
    expect(toMonths('2014-06-01', '2018-06-30')).toEqual(['2014-06', '2015-01', '2016-01', '2017-01', '2018-01']);
  });
});

describe('wrapWords', () => {
  it('keeps every word and no line longer than asked, a long word apart', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 30 }), (list, length) => {
        const lines = wrapWords(list.join(' '), length);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.length <= length || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
