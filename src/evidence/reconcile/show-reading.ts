import type { Interval } from './interval.ts';
import type { Reading } from './proposal.ts';

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** `2418` → `2,418`. */
export function showNumber(value: number): string {
  return format.format(value);
}

/** What a figure's words allow, e.g. `at least 2,300`, `exactly 24`, `from 100 to 1,000`. */
export function showInterval({ low, high }: Interval): string {
  if (low === high) return `exactly ${showNumber(low)}`;
  if (high === Infinity) return `at least ${showNumber(low)}`;
  if (low === 0) return `at most ${showNumber(high)}`;
  return `from ${showNumber(low)} to ${showNumber(high)}`;
}

/** A quotation with its claim and source: “with 1,859 arrests recorded” (`c-moi-arrests` in `ministry-item`). */
export function showReading({ claim, source }: Reading): string {
  return `“${claim.quote}” (\`${claim.id}\` in \`${source}\`)`;
}

/** What a figure counts over, e.g. `pilots in \`harbour\` from 2025-01-01 to 2025-06-30 (inferred)`. */
export function showScope({ figure: { period, place, population, asOf } }: Reading): string {
  const whom = population ?? 'a population that is not stated,';
  const where = place === null ? 'in a place that is not stated' : `in \`${place}\``;
  const from = period.from ?? 'a day that is not stated';
  const to = period.to ?? asOf.date ?? 'a day that is not stated';
  const isInferred = period.basis === 'inferred' || (period.to === null && asOf.basis === 'inferred');
  return `${whom} ${where} from ${from} to ${to}${isInferred ? ' (inferred)' : ''}`;
}
