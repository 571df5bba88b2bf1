import type { Site } from '../model/dossier.ts';
import { findFirstDay } from '../parse/date-span.ts';
import { findClaimDates } from './claim-dates.ts';
import { toSourceView, type ClaimView, type FindClaimView, type SourceView } from './claim-view.ts';
import { formatDateSpan, formatDays, formatPeriod } from './dates.ts';

/** What happened, what was counted, or what was published on a day. */
export type TimelineItem =
  | { lane: 'event'; view: ClaimView; isInferred: boolean }
  | { lane: 'figure'; view: ClaimView; isInferred: boolean }
  | { lane: 'publication'; source: SourceView; isInferred: boolean };

/** A day or stretch of days and what belongs to it. */
export interface TimelineRow {
  /** First day, for sorting and as a machine-readable date. */
  day: string;
  label: string;
  items: TimelineItem[];
}

type Dated = { day: string; label: string; item: TimelineItem };

/** Days in order, each with its events, figures and publications; what has no day is left to `toUndated`. */
export function toTimeline(site: Site, findView: FindClaimView): TimelineRow[] {
  const dated = [...toEvents(site, findView), ...toFigures(site, findView), ...toPublications(site)];
  const rows = new Map<string, TimelineRow>();
  for (const { day, label, item } of dated) {
    const row = rows.get(label) ?? { day, label, items: [] };
    row.items.push(item);
    rows.set(label, row);
  }
  return [...rows.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Sources and figures that no day can be given. */
export function toUndated(site: Site, findView: FindClaimView): { sources: SourceView[]; figures: ClaimView[] } {
  return {
    sources: site.sources.filter(({ page }) => page.published.value === null).map(toSourceView),
    figures: toFigureViews(site, findView).filter(({ claim }) => claim.figure?.asOf.date === null),
  };
}

/** Claims that a record dates; other events by the dates that stand in their words. */
function toEvents(site: Site, findView: FindClaimView): Dated[] {
  const read = site.sources
    .flatMap(({ html }) => findClaimDates(html))
    .filter(({ claim }) => !site.claims.get(claim)?.claim.when);
  const given = [...site.claims.values()].flatMap(({ claim: { id, when } }) => {
    const from = when?.from ?? when?.to;
    return when && from ? [{ claim: id, from, label: formatPeriod(when), isInferred: when.basis === 'inferred' }] : [];
  });
  const labelled = read.map((date) => ({ ...date, label: formatDays(date.from, date.to) }));
  return [...given, ...labelled].flatMap(({ claim, from, label, isInferred }) => {
    const view = findView(claim);
    if (!view || view.claim.figure || view.claim.withdrawn) return [];
    if (view.claim.kind !== 'event' && !view.claim.when) return [];
    return [{ day: from, label, item: { lane: 'event' as const, view, isInferred } }];
  });
}

function toFigures(site: Site, findView: FindClaimView): Dated[] {
  return toFigureViews(site, findView).flatMap((view) => {
    const { date, basis } = view.claim.figure?.asOf ?? { date: null, basis: 'not-stated' };
    if (date === null) return [];
    const item = { lane: 'figure' as const, view, isInferred: basis === 'inferred' };
    return [{ day: date, label: formatDays(date, date), item }];
  });
}

function toPublications(site: Site): Dated[] {
  return site.sources.flatMap((source) => {
    const { value, basis } = source.page.published;
    const day = findFirstDay(value);
    if (day === null) return [];
    const item = { lane: 'publication' as const, source: toSourceView(source), isInferred: basis === 'inferred' };
    return [{ day, label: formatDateSpan(value), item }];
  });
}

function toFigureViews(site: Site, findView: FindClaimView): ClaimView[] {
  return [...site.claims.values()]
    .filter(({ claim }) => claim.figure && !claim.withdrawn)
    .flatMap(({ claim }) => findView(claim.id) ?? []);
}
