import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/dossier.ts';
import type { Period } from '../model/primitives.ts';
import { findFirstDay, findLastDay } from '../parse/date-span.ts';
import { toCountWords, toSourceNames } from './chart-words.ts';
import { listFigures, type ChartFigure } from './list-figures.ts';
import { toTimeDomain, type TimeDomain } from './time-axis.ts';

/** Something with a date, as it is drawn: a stretch of days with words over it. */
export interface LaneItem {
  /** Claims that it comes from; empty for a publication. */
  claims: string[];
  /** Slug of the source. */
  source: string;
  words: string;
  from: string | null;
  to: string | null;
  isInferred: boolean;
  days: (string | null)[];
}

/** What a reader is told of the standing of a statement, by its status. */
export type StatusWords = Readonly<Record<Claim['status'], string>>;

/** Dates of one kind, in their order. */
export interface Lane {
  kind: 'event' | 'counted' | 'published';
  items: LaneItem[];
}

/** Three kinds of date, kept apart. */
export interface TimelineLanes {
  lanes: Lane[];
  /** From the first year with an event or a publication; what lies before is drawn at its edge. */
  domain: TimeDomain;
}

/**
 * Sorts everything dated into lanes; null where no event and no publication has a day. An event beside wrongdoing
 * carries the words of its status.
 */
export function toTimelineLanes(site: Site, statusWords: StatusWords): TimelineLanes | null {
  const names = toSourceNames(site);
  const lanes: Lane[] = [
    { kind: 'event', items: sortItems(toEvents(site, names, statusWords)) },
    { kind: 'counted', items: sortItems(toCounted(site, names)) },
    { kind: 'published', items: sortItems(toPublished(site, names)) },
  ];
  const [events = [], counted = [], published = []] = lanes.map(({ items }) => items);
  const focus = toTimeDomain([...events, ...published]);
  if (!focus) return null;
  const first = `${focus.start.getUTCFullYear()}-01-01`;
  const within = counted.map(({ claims, days }) => ({
    claims,
    days: days.filter((day) => day !== null && day >= first),
  }));
  const domain = toTimeDomain([...events, ...published, ...within]) ?? focus;
  return { lanes: lanes.filter(({ items }) => items.length > 0), domain };
}

function toEvents({ claims, entities }: Site, names: Map<string, string>, statusWords: StatusWords): LaneItem[] {
  return [...claims.values()].flatMap(({ claim, source }) => {
    const { id, when, figure, wrongdoing, status, withdrawn } = claim;
    if (!when || figure || withdrawn) return [];
    const standing = wrongdoing ? statusWords[status] : undefined;
    const words = [toEventWords(claim, entities), standing, toEvidence(when), names.get(source)];
    return [toItem([id], source, words, when)];
  });
}

/** Its places, or else the bodies and groups that it is about; no person, and beside wrongdoing no body by name. */
function toEventWords({ about, wrongdoing }: Claim, entities: Site['entities']): string {
  const types = wrongdoing ? [['group']] : [['place'], ['organisation', 'group', 'law']];
  const found = types.map((kinds) =>
    about.flatMap((id) => entities.get(id) ?? []).filter(({ type }) => kinds.includes(type)),
  );
  return (found.find(({ length }) => length > 0) ?? []).map(({ name }) => name).join(', ');
}

/** One item for the figures of a source that cover the same days. */
function toCounted(site: Site, names: Map<string, string>): LaneItem[] {
  const dated = listFigures(site).filter(
    ({ figure: { bound, period } }) => bound !== 'magnitude' && (period.from !== null || period.to !== null),
  );
  const groups = Map.groupBy(dated, ({ source, figure: { period } }) =>
    JSON.stringify([source, period.from, period.to, period.basis]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { source, figure } = first;
    return [toItem(toClaimIds(group), source, [toFigureWords(group), names.get(source)], figure.period)];
  });
}

function toPublished({ sources }: Site, names: Map<string, string>): LaneItem[] {
  return sources.flatMap(({ id, page: { published } }) => {
    const [from, to] = [findFirstDay(published.value), findLastDay(published.value)];
    if (from === null) return [];
    return [toItem([], id, [names.get(id)], { from, to, basis: published.basis, evidence: null })];
  });
}

function toItem(claims: string[], source: string, words: (string | undefined)[], period: Period): LaneItem {
  const { from, to, basis } = period;
  const isInferred = basis === 'inferred';
  const parts = [...words, isInferred ? 'inferred' : undefined].filter((part) => part !== undefined && part !== '');
  return { claims, source, words: parts.join(' · '), from, to, isInferred, days: [from, to] };
}

/** At most three figures are named; the table names all. */
function toFigureWords(group: readonly ChartFigure[]): string {
  const words = [...new Set(group.map(({ figure }) => toCountWords(figure)))];
  return words.length > 3 ? `${words.slice(0, 2).join(', ')} and others` : words.join(', ');
}

function toEvidence({ evidence }: Period): string | undefined {
  return evidence === null ? undefined : `“${evidence}”`;
}

function toClaimIds(group: readonly ChartFigure[]): string[] {
  return group.map(({ id }) => id);
}

function sortItems(items: readonly LaneItem[]): LaneItem[] {
  const toKey = ({ from, to }: LaneItem): string => `${from ?? to ?? ''} ${to ?? '9'}`;
  return items.toSorted((a, b) => (toKey(a) < toKey(b) ? -1 : toKey(a) > toKey(b) ? 1 : 0));
}
