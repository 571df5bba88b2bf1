import type { Period } from '../model/primitives.ts';

type Ends = Pick<Period, 'from' | 'to'>;

/** First day and the day after the last of an axis of whole months, in milliseconds. */
export interface Domain {
  start: number;
  end: number;
}

/** A period on an axis: start and width in percent of it; an open end runs to the edge. */
export interface Bar {
  start: number;
  width: number;
  openStart: boolean;
  openEnd: boolean;
}

/** A month on an axis. */
export interface Tick {
  at: number;
  label: string;
}

const day = 86_400_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The whole months that hold every given end; null where no period has one. */
export function toDomain(periods: readonly Ends[]): Domain | null {
  const days = periods.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (!first || !last) return null;
  const end = new Date(`${last}T00:00:00Z`);
  return {
    start: Date.parse(`${first.slice(0, 7)}-01T00:00:00Z`),
    end: Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 1),
  };
}

/** A period's place on an axis, its last day included; null where neither end is known. */
export function toBar({ from, to }: Ends, domain: Domain): Bar | null {
  if (from === null && to === null) return null;
  const start = from === null ? 0 : toPercent(Date.parse(`${from}T00:00:00Z`), domain);
  const end = to === null ? 100 : toPercent(Date.parse(`${to}T00:00:00Z`) + day, domain);
  return { start, width: round(end - start), openStart: from === null, openEnd: to === null };
}

/** The first of each month, or of each quarter or year on a long axis; January with its year. */
export function toTicks({ start, end }: Domain): Tick[] {
  const first = new Date(start);
  const count = Math.round((end - start) / (30.44 * day));
  const step = count <= 8 ? 1 : count <= 30 ? 3 : 12;
  const ticks: Tick[] = [];
  for (let index = 0; index < count; index += 1) {
    const date = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index, 1));
    const month = date.getUTCMonth();
    if (index > 0 && (step === 1 ? false : month % step !== 0)) continue;
    const year = index === 0 || month === 0 ? ` ${date.getUTCFullYear()}` : '';
    ticks.push({ at: toPercent(date.getTime(), { start, end }), label: `${months[month]}${year}` });
  }
  return ticks;
}

function toPercent(time: number, { start, end }: Domain): number {
  return round(((time - start) / (end - start)) * 100);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
