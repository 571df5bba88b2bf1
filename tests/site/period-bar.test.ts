import { describe, expect, it } from 'vitest';
import { toBar, toDomain, toTicks } from '../../src/site/period-bar.ts';

describe('toDomain', () => {
  it('widens to whole months', () => {
    const domain = toDomain([
      { from: '2025-06-27', to: null },
      { from: null, to: '2025-07-16' },
    ]);
    expect(domain).toEqual({ start: Date.UTC(2025, 5, 1), end: Date.UTC(2025, 7, 1) });
  });

  it('gives no axis where no end is known', () => {
    expect(toDomain([{ from: null, to: null }])).toBeNull();
  });
});

describe('toBar', () => {
  const june = { start: Date.UTC(2025, 5, 1), end: Date.UTC(2025, 6, 1) };

  it('includes the last day', () => {
    expect(toBar({ from: '2025-06-01', to: '2025-06-30' }, june)).toMatchObject({ start: 0, width: 100 });
    expect(toBar({ from: '2025-06-16', to: '2025-06-16' }, june)).toMatchObject({ start: 50, width: 3.33 });
  });

  it('runs an unknown end to the edge and says that it is open', () => {
    expect(toBar({ from: '2025-06-16', to: null }, june)).toEqual({
      start: 50,
      width: 50,
      openStart: false,
      openEnd: true,
    });
  });

  it('draws nothing where nothing is known', () => {
    expect(toBar({ from: null, to: null }, june)).toBeNull();
  });
});

describe('toTicks', () => {
  it('labels months, with the year at the first and in January', () => {
    const ticks = toTicks({ start: Date.UTC(2024, 10, 1), end: Date.UTC(2025, 1, 1) });
    expect(ticks.map(({ label }) => label)).toEqual(['Nov 2024', 'Dec', 'Jan 2025']);
    expect(ticks[0]?.at).toBe(0);
  });

  it('labels quarters on a year', () => {
    const ticks = toTicks({ start: Date.UTC(2025, 0, 1), end: Date.UTC(2026, 0, 1) });
    expect(ticks.map(({ label }) => label)).toEqual(['Jan 2025', 'Apr', 'Jul', 'Oct']);
  });
});
