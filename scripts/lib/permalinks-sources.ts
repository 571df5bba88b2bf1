import { toSourceId } from '../../src/mdx/to-page.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { PagedSource } from '../../src/site/permalinks-content.ts';

/** The texts with their records and the slugs of their pages. */
export function listSources({ seeds, records }: Pick<Dossier, 'seeds' | 'records'>): PagedSource[] {
  const bySeed = new Map(records.map(({ data }) => [data.seed, data]));
  return seeds.map((seed) => {
    const record = bySeed.get(seed.file) ?? null;
    return { seed, record, slug: toSourceId(seed, record) };
  });
}
