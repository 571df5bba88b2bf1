import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { IndexEntry } from './index-entry.ts';

/**
 * The small page that stands for a record in the index. The text stands bare in the body: behind a paragraph Pagefind would add a full stop.
 * The card travels as the title of an empty anchor, the one place that comes back with a result and is not searched.
 */
export function toEntryHtml({ text, meta, facets, sort, card }: IndexEntry): string {
  const fields = Object.entries(meta).filter(([, value]) => value !== '');
  const values = Object.entries(facets).flatMap(([facet, list]) => list.map((value) => [facet, value] as const));
  const children: ElementContent[] = [
    h('span', { id: 'card', dataPagefindTitle: JSON.stringify(card) }),
    ...fields.map(([name, value]) => h('span', { dataPagefindMeta: `${name}[data-value]`, dataValue: value })),
    ...values.map(([facet, value]) => h('span', { dataPagefindFilter: `${facet}[data-value]`, dataValue: value })),
    h('span', { dataPagefindSort: 'date[data-value]', dataValue: sort }),
    { type: 'text', value: text },
  ];
  return toHtml(h('html', { lang: 'en' }, [h('body', { dataPagefindBody: '' }, children)]));
}
