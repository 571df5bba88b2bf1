import { findClaimReferences } from './claim-references.ts';
import { referenceAnchor } from './urls.ts';

/** A page of prose with its text. */
export interface ProsePage {
  title: string;
  url: string;
  mdx: string;
}

/** A place where the site uses a claim. */
export interface Backlink {
  page: string;
  /** Heading of the section of the first use; null before the first. */
  section: string | null;
  /** Address of the first use on that page. */
  url: string;
}

/** The pages that use each claim, by its id, in the order of the pages; once for each page. */
export function toBacklinks(pages: readonly ProsePage[]): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const { title, url, mdx } of pages) {
    const seen = new Set<string>();
    for (const { claim, section } of findClaimReferences(mdx)) {
      if (seen.has(claim)) continue;
      seen.add(claim);
      const use = { page: title, section, url: `${url}#${referenceAnchor(claim)}` };
      backlinks.set(claim, [...(backlinks.get(claim) ?? []), use]);
    }
  }
  return backlinks;
}
