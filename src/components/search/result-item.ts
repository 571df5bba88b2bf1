import type { LoadedResult } from '../../search/load-result.ts';
import type { CardLink } from '../../search/result-card.ts';
import { make } from './make-element.ts';

const shownConflicts = 3;

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
  const { type, kind, source, speaker, status, via, date, bound, reply, conflicts } = result;
  const facts: (Fact | false)[] = [
    result.isLoose && ['Match', 'the words, not the name'],
    ['Kind', kind],
    (speaker !== undefined || type === 'claim') && ['Said by', toSpeaker(speaker, via)],
    source !== undefined && ['Source', source],
    source !== undefined && ['Date', date ?? 'not stated'],
    bound !== undefined && ['Figure', bound],
    status !== undefined && ['Standing', status],
    reply !== undefined && ['Reply', ...join(reply.map((link) => makeLink(link, base)))],
    conflicts !== undefined && ['Differs on', ...makeConflicts(conflicts, base)],
  ];
  return facts.filter((fact): fact is Fact => fact !== false);
}

/** The chain from the speaker outwards. */
function toSpeaker(speaker: string | undefined, via: string | undefined): string {
  const first = speaker ?? (via ? 'nobody named' : 'the text in its own voice');
  return via ? `${first}, via ${via}` : first;
}

function makeLink({ title, url }: CardLink, base: string, style?: string): Node | string {
  return url === undefined ? title : make('a', { class: style, href: base + url }, title);
}

/** The first few where there are many. */
function makeConflicts(conflicts: readonly CardLink[], base: string): (Node | string)[] {
  const links = conflicts.slice(0, shownConflicts).map((link) => makeLink(link, base, 'search-conflict'));
  const rest = conflicts.length - links.length;
  return join(rest > 0 ? [...links, make('a', { href: `${base}conflicts/` }, `${rest} more comparisons`)] : links);
}

function join(items: readonly (Node | string)[]): (Node | string)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [' · ', item]));
}
