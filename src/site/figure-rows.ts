import type { Figure } from '../model/claim.ts';
import type { Site } from '../model/dossier.ts';
import type { Measure } from '../model/vocabulary.ts';
import type { ClaimView, FindClaimView } from './claim-view.ts';

/** A figure with its claim and what it counts. */
export interface FigureRow {
  view: ClaimView;
  figure: Figure;
  /** Undefined where nobody has defined what is counted. */
  measure: Measure | undefined;
}

/** Every figure that stands, in the order of the measures, then by start of its period; undated ones last. */
export function toFigureRows(site: Site, findView: FindClaimView): FigureRow[] {
  const order = new Map([...site.measures.keys()].map((id, index) => [id, index]));
  const rows = [...site.claims.values()].flatMap(({ claim }) => {
    const view = findView(claim.id);
    if (!view || !claim.figure || claim.withdrawn) return [];
    return [{ view, figure: claim.figure, measure: site.measures.get(claim.figure.measure) }];
  });
  const toRank = ({ figure }: FigureRow): number => order.get(figure.measure) ?? order.size;
  return rows.sort((a, b) => toRank(a) - toRank(b) || compareStarts(a.figure, b.figure));
}

/** Other figures of the same measure, in the same order. */
export function findOtherReadings(rows: readonly FigureRow[], claimId: string): FigureRow[] {
  const measure = rows.find(({ view }) => view.id === claimId)?.figure.measure;
  return rows.filter(({ view, figure }) => figure.measure === measure && view.id !== claimId);
}

function compareStarts(a: Figure, b: Figure): number {
  const [start, other] = [a.period.from ?? '9999', b.period.from ?? '9999'];
  return start < other ? -1 : start > other ? 1 : 0;
}
