import { ruleX, text, type Markish } from '@observablehq/plot';
import { toClaimRender } from './claim-render.ts';
import type { MonthTick } from './time-axis.ts';

/** A line for each first of a month, its name at the foot, and the year below where it begins. */
export function toMonthAxis(ticks: readonly MonthTick[]): Markish[] {
  const names = { x: 'date', frameAnchor: 'bottom', textAnchor: 'start', lineAnchor: 'top', dx: 2 } as const;
  const years = ticks.filter(({ year }) => year !== null);
  return [
    ruleX(ticks, { x: 'date', className: 'chart-grid' }),
    text(ticks, { ...names, text: 'month', dy: 3, className: 'chart-month' }),
    text(years, { ...names, text: 'year', dy: 18, className: 'chart-month', render: toClaimRender(years) }),
  ];
}
