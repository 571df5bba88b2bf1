import type { Dossier } from '../../model/dossier.ts';
import { listClaims } from '../dossier-index.ts';
import { listedPartsFallShort } from './listed-parts-fall-short.ts';
import { partExceedsDeclaredWhole } from './part-exceeds-declared-whole.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { partsAddUp } from './parts-add-up.ts';
import { partsDoNotAddUp } from './parts-do-not-add-up.ts';
import type { Proposal, Readings, ReconcileRule } from './proposal.ts';
import { sameMeasureSameWindowDiffers } from './same-measure-same-window-differs.ts';

const rules: readonly ReconcileRule[] = [
  partExceedsWhole,
  sameMeasureSameWindowDiffers,
  partsDoNotAddUp,
  partExceedsDeclaredWhole,
  listedPartsFallShort,
  partsAddUp,
];

/** What arithmetic alone says about the figures of a dossier. */
export function reconcile(dossier: Dossier): Proposal[] {
  return reconcileReadings(toReadings(dossier));
}

/** What arithmetic alone says about figures: which cannot all be complete counts, and which add up. Sorted by key. */
export function reconcileReadings(readings: Readings): Proposal[] {
  return rules.flatMap((rule) => rule(readings)).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function toReadings(dossier: Dossier): Readings {
  const all = listClaims(dossier).flatMap(({ claim, record }) => {
    const { figure } = claim;
    return figure === undefined || claim.withdrawn !== undefined ? [] : [{ claim, figure, source: record.data.id }];
  });
  return {
    all,
    measures: new Map(dossier.measures.data.map((measure) => [measure.id, measure])),
    places: new Map(dossier.entities.data.filter(({ type }) => type === 'place').map((place) => [place.id, place])),
  };
}
