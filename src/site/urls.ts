import { claimIdSchema } from '../model/primitives.ts';

/** Address of the site below its host, with a slash at both ends: `/` or `/briefing/`. */
const base = `/${import.meta.env?.BASE_URL ?? ''}/`.replace(/\/{2,}/g, '/');

/** Address of a page or file from its path below the site's root: `/claims/c-x/` to `/briefing/claims/c-x/`. */
export function toUrl(path: string): string {
  return base + path.replace(/^\/+/, '');
}

/** Path below the site's root of an address of this site: `/briefing/topics/` to `/topics/`. */
export function toPath(address: string): string {
  return address.startsWith(base) ? `/${address.slice(base.length)}` : address;
}

/** Address of a source page, or of a paragraph or claim on it. */
export function sourceUrl(id: string, anchor?: string): string {
  return toUrl(`/sources/${id}/${toFragment(anchor)}`);
}

export function claimUrl(id: string): string {
  return toUrl(`/claims/${id}/`);
}

export function topicUrl(id: string): string {
  return toUrl(`/topics/${id}/`);
}

/** Address of a conflict or agreement on the page that lists them. */
export function relationUrl(id: string): string {
  return toUrl(`/conflicts/#${id}`);
}

/** Address of a person or organisation on the page of names. */
export function nameUrl(id: string): string {
  return toUrl(`/names/#${id}`);
}

/** Address of a figure's row in the table of figures. */
export function figureUrl(claimId: string): string {
  return toUrl(`/figures/#${figureAnchor(claimId)}`);
}

/** `c-moi-arrests` to `f-moi-arrests`: the anchor of the claim's row in the table of figures. */
export function figureAnchor(claimId: string): string {
  return claimIdSchema.parse(claimId).replace(/^c-/, 'f-');
}

/** Address of the definition of what is counted. */
export function measureUrl(id: string): string {
  return toUrl(`/figures/#m-${id}`);
}

/** Anchor of a claim's note on the page that refers to it. */
export function noteAnchor(claimId: string): string {
  return `n-${claimId}`;
}

/** Anchor of the place that refers to a claim; the first on a page has no number. */
export function referenceAnchor(claimId: string, occurrence = 1): string {
  return occurrence === 1 ? `r-${claimId}` : `r-${claimId}-${occurrence}`;
}

/** Anchor of the panel that opens a claim's note in place. */
export function popoverAnchor(claimId: string): string {
  return `o-${claimId}`;
}

function toFragment(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${anchor}`;
}
