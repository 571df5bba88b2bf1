import type { LoadedResult } from '../../search/load-result.ts';
import { noReply } from '../../site/labels.ts';
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
  const { type, kind, source, speaker, status, via, date, bound } = result;
  const [reply, conflicts] = [result.reply?.split(' '), result.conflicts?.split(' ')];
  const facts: (Fact | false)[] = [
    result.isLoose && ['Match', 'the words, not the name'],
    ['Kind', kind],
    (speaker !== undefined || type === 'claim') && ['Said by', toSpeaker(speaker, via)],
    source !== undefined && ['Source', source],
    source !== undefined && ['Date', date ?? 'not stated'],
    bound !== undefined && ['Figure', bound],
    status !== undefined && ['Standing', status],
    reply !== undefined && ['Reply', ...join(reply.map((id, index) => makeReply(id, toNumber(index, reply), base)))],
    conflicts !== undefined && type !== 'conflict' && ['Differs', ...makeConflicts(conflicts, base)],
  ];
  return facts.filter((fact): fact is Fact => fact !== false);
}

/** The chain from the speaker outwards. */
function toSpeaker(speaker: string | undefined, via: string | undefined): string {
  const first = speaker ?? (via ? 'nobody named' : 'the text in its own voice');
  return via ? `${first}, via ${via}` : first;
}

function makeReply(id: string, number: string, base: string): Node | string {
  return id === 'none-in-sources'
    ? noReply
    : make('a', { href: `${base}claims/${id}/` }, `what the other side says${number}`);
}

/** Links to what it stands beside; the first few where there are many. */
function makeConflicts(conflicts: readonly string[], base: string): (Node | string)[] {
  const links = conflicts
    .slice(0, shownConflicts)
    .map((id, index) =>
      make(
        'a',
        { class: 'search-conflict', href: `${base}conflicts/#${id}` },
        `from other statements${toNumber(index, conflicts)}`,
      ),
    );
  const rest = conflicts.length - links.length;
  return join(rest > 0 ? [...links, make('a', { href: `${base}conflicts/` }, `${rest} more`)] : links);
}

/** ` 2` where there are several, so that no two links have the same words. */
function toNumber(index: number, all: readonly unknown[]): string {
  return all.length > 1 ? ` ${index + 1}` : '';
}

function join(items: readonly (Node | string)[]): (Node | string)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : ['; ', item]));
}
