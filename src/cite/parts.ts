import type { Site, Source } from '../model/dossier.ts';
import type { Part } from './citable.ts';

/** The pages of all sources, from the strongest. */
export function toSourceParts(site: Site): Part[] {
  return site.sources.map((source) => ({ path: `/sources/${source.id}/`, title: toLabel(source) }));
}

/** The pages of all topics, in their order. */
export function toTopicParts(site: Site): Part[] {
  return site.topics.map(({ id, data }) => ({ path: `/topics/${id}/`, title: data.title }));
}

/** Our name for a source. */
export function toLabel({ page, record }: Source): string {
  return record?.label ?? page.title.value ?? page.seed;
}
