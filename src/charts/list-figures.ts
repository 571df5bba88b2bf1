import type { Claim, Figure } from '../model/claim.ts';
import type { Site } from '../model/dossier.ts';

/** A figure that stands, with its claim. */
export interface ChartFigure {
  /** Id of the claim. */
  id: string;
  /** Slug of the source. */
  source: string;
  claim: Claim;
  figure: Figure;
}

/** Figures that have not been withdrawn, in the order of the sources; only those of some measures if asked. */
export function listFigures({ claims }: Pick<Site, 'claims'>, measures?: readonly string[]): ChartFigure[] {
  return [...claims.values()].flatMap(({ claim, source }) => {
    const { id, figure, withdrawn } = claim;
    if (!figure || withdrawn || (measures && !measures.includes(figure.measure))) return [];
    return [{ id, source, claim, figure }];
  });
}
