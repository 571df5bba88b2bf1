import type { AnchoredClaim, Site, Source } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';
import type { Claim, Figure } from '../../model/claim.ts';

/** A claim with all that its row is read from. */
export interface ClaimRow {
  claim: Claim;
  anchored: AnchoredClaim;
  source: Source;
  site: Site;
  edition: Edition;
}

/** A claim that holds a figure. */
export interface FigureRow extends ClaimRow {
  figure: Figure;
}

/** Every claim, withdrawn ones included, in the order of the sources and their texts. */
export function toClaimRows(site: Site, edition: Edition): ClaimRow[] {
  const byClaim = new Map(site.sources.map((source) => [source.id, source]));
  return [...site.claims.values()].flatMap((anchored) => {
    const source = byClaim.get(anchored.source);
    return source ? [{ claim: anchored.claim, anchored, source, site, edition }] : [];
  });
}

/** Every figure that stands, in the order of the measures, then of the claims. */
export function toFigureRows(site: Site, edition: Edition): FigureRow[] {
  const order = new Map([...site.measures.keys()].map((id, index) => [id, index]));
  const rows = toClaimRows(site, edition).flatMap((row): FigureRow[] => {
    const { figure, withdrawn } = row.claim;
    return figure && !withdrawn ? [{ ...row, figure }] : [];
  });
  const toRank = ({ figure }: FigureRow): number => order.get(figure.measure) ?? order.size;
  return rows.toSorted((a, b) => toRank(a) - toRank(b));
}

/** `c-moi-arrests` to `f-moi-arrests`, the anchor of a figure. */
export function toFigureId(claim: string): string {
  return claim.replace(/^c-/, 'f-');
}
