import type { Site } from '../model/dossier.ts';
import type { Part } from './citable.ts';

/** The pages of all sources, from the strongest. */
export function toSourceParts(site: Site): Part[] {
  return site.sources.map((source) => ({ path: `/sources/${source.id}/`, title: source.label }));
}

/** The pages of all topics, in their order. */
export function toTopicParts(site: Site): Part[] {
  return site.topics.map(({ id, data }) => ({ path: `/topics/${id}/`, title: data.title }));
}
