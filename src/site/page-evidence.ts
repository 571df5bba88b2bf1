import type { Site } from '../model/dossier.ts';
import { toClaimViews, type ClaimView, type FindClaimView } from './claim-view.ts';
import { toNotes, type Note, type Notes } from './notes.ts';

/** What the components of a page of prose need to know of the claims that it refers to. */
export interface PageEvidence {
  notes: Notes;
  findView: FindClaimView;
  /** How often each claim has been shown so far while the page is rendered. */
  shown: Map<string, number>;
  /** Topics of the page's sections, for the search index. */
  topics: readonly string[];
}

/** Prepares the notes of a page from the claims that it refers to, in reading order. */
export function toPageEvidence(
  site: Site,
  references: readonly string[],
  topics: readonly string[] = [],
): PageEvidence {
  const known = references.filter((id) => site.claims.has(id));
  return { notes: toNotes(known), findView: toClaimViews(site), shown: new Map(), topics };
}

/** A claim's view and note. Throws for a claim that the page's text does not name, or that does not exist. */
export function findNoted(evidence: PageEvidence | undefined, id: string): { view: ClaimView; note: Note } {
  const view = evidence?.findView(id);
  const note = evidence?.notes.get(id);
  if (!view || !note)
    throw new Error(`The page refers to \`${id}\`, expected a claim of a source record in \`content/sources/\`.`);
  return { view, note };
}

/** Counts one more reference to a claim: 1 for its first on the page. */
export function countReference(evidence: PageEvidence, id: string): number {
  const occurrence = (evidence.shown.get(id) ?? 0) + 1;
  evidence.shown.set(id, occurrence);
  return occurrence;
}
