import type { AnchoredClaim, Source } from '../model/dossier.ts';

/** A paragraph of a source in three parts: the words before a quotation, it, and the words after. */
export interface ParagraphContext {
  before: string;
  quote: string;
  after: string;
}

/** The paragraph that a claim stands in, letter for letter; undefined where the page has no such paragraph. */
export function findParagraphContext(source: Source, claim: AnchoredClaim): ParagraphContext | undefined {
  const paragraph = source.page.paragraphs.find(({ id }) => id === claim.paragraph);
  if (!paragraph) return undefined;
  return {
    before: source.text.slice(paragraph.start, claim.start),
    quote: source.text.slice(claim.start, claim.end),
    after: source.text.slice(claim.end, paragraph.end),
  };
}
