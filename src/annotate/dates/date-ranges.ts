import { isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import type { DateMatch, Point } from './point.ts';

/** Joins neighbours that are the ends of one stretch: `between June 27 and July 1`, `from May to July 2025`, `2019 to 2021`. */
export function joinDateRanges(tokens: readonly Token[], matches: readonly DateMatch[]): DateMatch[] {
  const joined: DateMatch[] = [];
  for (const match of matches) {
    const last = joined.at(-1);
    const range = last && rangeOf(tokens, last, match);
    if (range !== undefined) joined[joined.length - 1] = range;
    else joined.push(match);
  }
  return joined;
}

function rangeOf(tokens: readonly Token[], from: DateMatch, to: DateMatch): DateMatch | undefined {
  if (to.first !== from.next + 1 || !isConnected(tokens, from)) return undefined;
  const start = withYearOf(from.point, to.point);
  return isOpen(start) && isOpen(to.point) && isSameGrain(start, to.point)
    ? { first: from.first, next: to.next, point: { kind: 'range', from: start, to: to.point } }
    : undefined;
}

function isConnected(tokens: readonly Token[], from: DateMatch): boolean {
  const connector = wordAt(tokens, from.next);
  const before = wordAt(tokens, from.first - 1);
  if (connector === 'and') return before === 'between';
  if (['to', 'through', 'until', 'till'].includes(connector))
    return before === 'from' || connector === 'to' || connector === 'through';
  return isHyphen(tokens[from.next]);
}

/** "from May to July 2025": the year stands once for both. */
function withYearOf(from: Point, to: Point): Point {
  const lacksYear =
    (from.kind === 'day' || from.kind === 'month') && from.year === undefined && from.yearShift === undefined;
  if (!lacksYear || (to.kind !== 'day' && to.kind !== 'month') || to.year === undefined) return from;
  const isBefore =
    from.month < to.month ||
    (from.month === to.month && (from.kind === 'month' || to.kind === 'month' || from.day < to.day));
  return isBefore ? { ...from, year: to.year } : { ...from, year: to.year - 1 };
}

function isOpen(point: Point): boolean {
  return point.kind !== 'unresolved' && point.kind !== 'range' && point.kind !== 'season';
}

function isSameGrain(from: Point, to: Point): boolean {
  const grain = ({ kind }: Point): string => (kind === 'weekday' || kind === 'shift' ? 'day' : kind);
  return grain(from) === grain(to);
}
