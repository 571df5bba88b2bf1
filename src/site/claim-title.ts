import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/dossier.ts';
import { claimKindWords } from './labels.ts';

/** Heading of a claim's page: what it counts, or what kind of statement it is. It never holds a name. */
export function toClaimTitle({ kind, figure }: Claim, measures: Site['measures']): string {
  if (!figure) return claimKindWords[kind];
  return `Figure: ${(measures.get(figure.measure)?.name ?? figure.measure).toLowerCase()}`;
}
