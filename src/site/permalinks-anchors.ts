import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { formatDay } from './dates.ts';

/** A passage that was published on a page and is not there any more. */
export interface LostPassage {
  /** Its anchor. */
  id: string;
  /** The anchor on the same page that takes its place, or the way to another page; else why it is gone. */
  end: { anchor: string } | { way: string } | { gone: string; on: string };
}

/** An opening tag with its name, its attributes quoted or not. */
const openTag = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`=]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`=]+)))?/g;

/** Elements that may not hold a `span`, and the ones in them that may. */
const holders: Readonly<Record<string, RegExp>> = {
  table: /^(?:caption|t[hd])$/,
  thead: /^t[hd]$/,
  tbody: /^t[hd]$/,
  tr: /^t[hd]$/,
  ul: /^li$/,
  ol: /^li$/,
  dl: /^d[td]$/,
};

/** Every id of a page. */
export function listIds(html: string): Set<string> {
  return new Set([...html.matchAll(openTag)].flatMap((tag) => findId(tag[2]) ?? []));
}

/**
 * Puts the anchors of lost passages back into a page: an empty element where another passage takes their place, an entry at
 * the end of the page where nothing on it does. An anchor that the page has is left alone, as is one whose place it lacks.
 */
export function placeAnchors(html: string, passages: readonly LostPassage[]): string {
  const ids = listIds(html);
  const lost = passages.filter(({ id }) => !ids.has(id));
  const noted = lost.filter(({ end }) => !('anchor' in end));
  const withSpans = lost.reduce(
    (page, { id, end }) => ('anchor' in end ? placeSpan(page, id, end.anchor) : page),
    html,
  );
  return noted.length === 0 ? withSpans : placeBefore(withSpans, '</main>', toHtml(toNotes(noted)));
}

function placeSpan(html: string, id: string, anchor: string): string {
  let holder: RegExp | undefined;
  for (const tag of html.matchAll(openTag)) {
    const name = (tag[1] ?? '').toLowerCase();
    const isTarget = holder?.test(name) ?? findId(tag[2]) === anchor;
    if (!isTarget) continue;
    holder = holders[name];
    if (holder) continue;
    const at = tag.index + tag[0].length;
    return html.slice(0, at) + toHtml(h('span', { id })) + html.slice(at);
  }
  return html;
}

function toNotes(passages: readonly LostPassage[]): ReturnType<typeof h> {
  return h('section', { className: ['block'], ariaLabelledBy: 'moved-passages', dataSearchSkip: '' }, [
    h('h2', { className: ['section-title'], id: 'moved-passages' }, 'Moved from this page'),
    h(
      'ul',
      passages.map(({ id, end }) => h('li', { id }, ...toNote(id, end))),
    ),
  ]);
}

function toNote(id: string, end: LostPassage['end']): (string | ReturnType<typeof h>)[] {
  if ('gone' in end) return [`Withdrawn on ${formatDay(end.on)}: `, end.gone];
  return 'way' in end ? ['What stood here has ', h('a', { href: end.way }, 'moved'), ` (${id}).`] : [];
}

function placeBefore(html: string, mark: string, text: string): string {
  const at = html.lastIndexOf(mark);
  return at === -1 ? html : html.slice(0, at) + text + html.slice(at);
}

function findId(attributes: string | undefined): string | undefined {
  for (const [, name, ...values] of (attributes ?? '').matchAll(attribute)) {
    if (name?.toLowerCase() === 'id') return values.find((value) => value !== undefined);
  }
  return undefined;
}
