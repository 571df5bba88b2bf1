export const formFactors = ['mobile', 'desktop'] as const;
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type FormFactor = (typeof formFactors)[number];
export type Category = (typeof categories)[number];

/** What Lighthouse says of a page. */
export interface PageAudit {
  /** From the root of the site. */
  path: string;
  formFactor: FormFactor;
  /** Whether the page keeps itself out of search engines, so that it is not asked whether they may read it. */
  isHidden: boolean;
  /** Of 100. */
  scores: Record<Category, number>;
  /** Audits that cost points, e.g. `seo: meta-description`. */
  failures: string[];
}
