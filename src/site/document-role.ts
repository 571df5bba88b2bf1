/** Roles of the parts of a publication (DPUB-ARIA) that pages use. */
export type DocumentRole = 'doc-abstract' | 'doc-backlink' | 'doc-endnotes' | 'doc-noteref';

/** A role to spread on an element: Astro's types know those of ARIA only. */
export function documentRole(role: DocumentRole): Record<string, string> {
  return { role };
}
