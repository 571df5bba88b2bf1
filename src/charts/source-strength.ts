import type { Site } from '../model/dossier.ts';
import type { Basis } from '../model/primitives.ts';

/** What a source says of itself, in the order of a reference. */
export const imprintFacts = ['title', 'publisher', 'author', 'published'] as const;
export type ImprintFact = (typeof imprintFacts)[number];

/** A source, its place in the order of strength, and what is known of it. */
export interface StrengthRow {
  source: string;
  /** Place among the sources, 1 = strongest; null where no editor has judged it. */
  rank: number | null;
  /** Strength in a word or two. */
  label: string | null;
  /** How each fact of its imprint is known. */
  facts: Record<ImprintFact, Basis>;
}

/** The sources, strongest first. */
export function toSourceStrength({ sources }: Pick<Site, 'sources'>): StrengthRow[] {
  const rows = sources.map(({ id, record, page }) => ({
    source: id,
    rank: record?.weight.rank ?? null,
    label: record?.weight.label ?? null,
    facts: {
      title: page.title.basis,
      publisher: page.publisher.basis,
      author: page.author.basis,
      published: page.published.basis,
    },
  }));
  return rows.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}
