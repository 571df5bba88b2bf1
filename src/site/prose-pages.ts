import type { ProsePage } from './backlinks.ts';
import { toUrl } from './urls.ts';

interface Entry {
  id: string;
  collection: 'pages' | 'topics';
  data: { title: string; order: number };
  body?: string | undefined;
}

/** Pages of prose as the site shows them: the briefing at the root, then topics, then other pages. */
export function toProsePages(entries: readonly Entry[]): ProsePage[] {
  const toRank = ({ id, collection }: Entry): number => (id === 'briefing' ? 0 : collection === 'topics' ? 1 : 2);
  return entries
    .toSorted((a, b) => toRank(a) - toRank(b) || a.data.order - b.data.order)
    .map((entry) => ({ title: entry.data.title, url: toProseUrl(entry), mdx: entry.body ?? '' }));
}

function toProseUrl({ id, collection }: Entry): string {
  if (collection === 'topics') return toUrl(`/topics/${id}/`);
  return toUrl(id === 'briefing' ? '/' : `/${id}/`);
}
