import type { Site } from '../model/dossier.ts';
import type { Measure, Relation } from '../model/vocabulary.ts';
import { toCountMark, type CountMark } from './count-mark.ts';
import { toSourceNames } from './chart-words.ts';
import { listFigures, type ChartFigure } from './list-figures.ts';
import { toTimeDomain, type TimeDomain } from './time-axis.ts';

/** Why a figure stands in the table of a picture and not in the picture. */
export const leftOutReasons = {
  part: 'part of another count',
  'narrower-place': 'covers only a part of the place that the others cover',
  words: 'an order of magnitude in words',
  range: 'a range, not one count',
  'no-day': 'no day is stated',
} as const;

/** The counts of one measure. */
export interface CountPanel {
  measure: Measure;
  marks: CountMark[];
}

/** Counts of some measures, each over the days that it covers. */
export interface CountWindows {
  panels: CountPanel[];
  /** All figures of the measures, drawn or not, in the order of the panels. */
  rows: { figure: ChartFigure; why: keyof typeof leftOutReasons | null }[];
  domain: TimeDomain;
  /** The largest count that is drawn. */
  top: number;
  /** What an editor has found of counts that are drawn: they cannot all be complete. */
  contradiction: { relation: Relation; figures: ChartFigure[] } | null;
}

/** Sorts the counts of some measures into panels; null where no day is known of any of them. */
export function toCountWindows(site: Site, measures: readonly string[]): CountWindows | null {
  const figures = listFigures(site, measures);
  const rows = measures.flatMap((measure) =>
    figures
      .filter(({ figure }) => figure.measure === measure)
      .map((figure) => ({ figure, why: findReason(figure, figures, site) })),
  );
  const drawn = rows.filter(({ why }) => why === null).map(({ figure }) => figure);
  const names = toSourceNames(site);
  const panels = measures.flatMap((id) => {
    const measure = site.measures.get(id);
    const own = drawn.filter(({ figure }) => figure.measure === id);
    return measure && own.length > 0 ? [{ measure, marks: toMarks(own, site, names) }] : [];
  });
  const marks = panels.flatMap((panel) => panel.marks);
  const domain = toTimeDomain(marks);
  if (!domain) return null;
  return {
    panels,
    rows,
    domain,
    top: Math.max(...marks.map(({ value }) => value)),
    contradiction: findContradiction(drawn, site),
  };
}

function findReason(
  { figure, id }: ChartFigure,
  others: readonly ChartFigure[],
  { entities }: Site,
): keyof typeof leftOutReasons | null {
  if (figure.partOf) return 'part';
  if (figure.bound === 'magnitude') return 'words';
  if (figure.max !== undefined) return 'range';
  if ([figure.period.from, figure.period.to, figure.asOf.date].every((day) => day === null)) return 'no-day';
  const wider = listWiderPlaces(figure.place, entities);
  const isNarrower = others.some((other) => other.id !== id && wider.includes(other.figure.place ?? ''));
  return isNarrower ? 'narrower-place' : null;
}

function listWiderPlaces(place: string | null, entities: Site['entities']): string[] {
  const wider = place === null ? undefined : entities.get(place)?.within;
  return wider === undefined ? [] : [wider, ...listWiderPlaces(wider, entities)];
}

/** One mark for figures of one source that say the same over the same days, as a headline and its text do. */
function toMarks(figures: readonly ChartFigure[], { entities }: Site, names: Map<string, string>): CountMark[] {
  const groups = Map.groupBy(figures, ({ source, claim, figure: { value, bound, population, period, asOf } }) =>
    JSON.stringify([source, claim.speaker, value, bound, population, period.from, period.to, asOf.date]),
  );
  return [...groups.values()].flatMap((group) => toCountMark(group, entities, names) ?? []);
}

/** Of the relations that say so, the one that joins most of the counts that are drawn. */
function findContradiction(drawn: readonly ChartFigure[], { relations }: Site): CountWindows['contradiction'] {
  const joined = relations
    .filter(({ kind }) => kind === 'contradicts')
    .map((relation) => ({ relation, figures: drawn.filter(({ id }) => relation.claims.includes(id)) }))
    .filter(({ figures }) => figures.length > 1);
  return joined.toSorted((a, b) => b.figures.length - a.figures.length)[0] ?? null;
}
