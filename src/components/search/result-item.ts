import type { LoadedResult } from '../../search/load-result.ts';
import { noReply } from '../../site/labels.ts';
import { make } from './make-element.ts';

type Fact = [label: string, ...words: (Node | string)[]];

/** One result: where it leads, its words, and who says it where, when and how firmly. */
export function makeResult(result: LoadedResult, base: string): HTMLLIElement {
  const excerpt = result.excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
  return make(
    'li',
    { class: 'search-result', 'data-type': result.type },
    make('h3', {}, make('a', { href: base + result.url }, result.title)),
    make('p', { class: 'search-excerpt' }, ...excerpt),
    make('dl', { class: 'search-facts' }, ...toFacts(result, base).map(makeFact)),
  );
}

function makeFact([label, ...words]: Fact): HTMLDivElement {
  return make('div', {}, make('dt', {}, label), make('dd', {}, ...words));
}

function toFacts(result: LoadedResult, base: string): Fact[] {
  const { type, date, dateInferred, bound, reply, conflicts } = result;
  const [source, speaker, status] = ['source', 'speaker', 'status'].map((facet) => toWords(result, facet));
  const facts: (Fact | false)[] = [
    result.isLoose && ['Match', 'the words, not the name'],
    ['Kind', toWords(result, 'kind')],
    Boolean(speaker || type === 'claim') && ['Said by', speaker || 'the text in its own voice'],
    Boolean(source) && ['Source', source ?? ''],
    Boolean(source) && ['Date', date ? `${date}${dateInferred ? ' (inferred)' : ''}` : 'not stated'],
    Boolean(bound) && ['Figure', bound ?? ''],
    Boolean(status) && ['Standing', status ?? ''],
    reply !== undefined && ['Reply', ...join(reply.map((id, index) => makeReply(id, reply.length > 1 ? ` ${index + 1}` : '', base)))],
    conflicts !== undefined &&
      type !== 'conflict' && [
      'Differs',
      ...join(conflicts.map((id, index) => makeConflict(id, conflicts.length > 1 ? ` ${index + 1}` : '', base))),
    ],
  ];
  return facts.filter((fact): fact is Fact => fact !== false);
}

function toWords({ facets }: LoadedResult, facet: string): string {
  return (facets[facet] ?? []).map(({ label }) => label).join(', ');
}

function makeReply(id: string, number: string, base: string): Node | string {
  return id === 'none-in-sources' ? noReply : make('a', { href: `${base}claims/${id}/` }, `what the other side says${number}`);
}

function makeConflict(id: string, number: string, base: string): Node {
  return make('a', { class: 'search-conflict', href: `${base}conflicts/#${id}` }, `from other statements${number}`);
}

function join(items: readonly (Node | string)[]): (Node | string)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : ['; ', item]));
}
