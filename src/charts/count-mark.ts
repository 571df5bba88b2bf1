import type { Bound } from '../model/claim.ts';
import type { Site } from '../model/dossier.ts';
import { toCountWords, toSpeakerWords } from './chart-words.ts';
import type { ChartFigure } from './list-figures.ts';

/** A count as it is drawn: at its height, over its days. */
export interface CountMark {
  /** The claims that give it. */
  claims: string[];
  /** The source's own words, hedge included. */
  words: string;
  /** Short name of the source, and who says it there if not the text itself. */
  origin: string;
  value: number;
  /** Set where the words give only a limit. */
  limit: 'lower' | 'upper' | null;
  /** First day; null = not stated. */
  from: string | null;
  /** Last day, or the day for which the count is stated; null = neither is known. */
  to: string | null;
  /** True where one of its days was worked out. */
  isInferred: boolean;
  /** Its days, for the axis. */
  days: (string | null)[];
}

const limits: Partial<Record<Bound, CountMark['limit']>> = {
  'at-least': 'lower',
  'more-than': 'lower',
  'up-to': 'upper',
  'less-than': 'upper',
  nearly: 'upper',
};

/** The mark of figures of one source that say the same; null where no day is known of them. */
export function toCountMark(
  group: readonly ChartFigure[],
  entities: Site['entities'],
  sourceNames: Map<string, string>,
): CountMark | null {
  const [first] = group;
  const { from = null, to = null, basis } = first?.figure.period ?? {};
  const end = to ?? first?.figure.asOf.date ?? null;
  if (!first || (from === null && end === null)) return null;
  const { claim, figure, source } = first;
  const isInferred = basis === 'inferred' || (to === null && figure.asOf.basis === 'inferred');
  const hasSpeaker = claim.speaker !== null || claim.via.length > 0;
  const names = [sourceNames.get(source) ?? source, ...(hasSpeaker ? [toSpeakerWords(claim, entities)] : [])];
  return {
    claims: group.map(({ id }) => id),
    words: toCountWords(figure),
    origin: names.join(', '),
    value: figure.value,
    limit: limits[figure.bound] ?? null,
    from,
    to: end,
    isInferred,
    days: [from, end],
  };
}
