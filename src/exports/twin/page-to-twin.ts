import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { CONTINUE, EXIT, SKIP, visit } from 'unist-util-visit';

/** What leads around the site, draws, or waits for a hand: a page says the same without it. */
const leftOut = new Set(['nav', 'svg', 'button', 'input', 'label', 'form', 'script', 'style']);

/**
 * A built page as plain Markdown: its main part, with absolute links, and how it is cited. For pages that set out data and
 * so have no text of their own to print from. Throws for a page without a main part or an address.
 */
export function toPageTwin(html: string): string {
  const page = fromHtml(html);
  const main = find(page, ({ tagName }) => tagName === 'main');
  const canonical = find(page, ({ properties }) => [properties['rel']].flat().includes('canonical'));
  if (!main || !canonical) throw new Error('A page has no `main`, or no address of its own.');
  const record = find(main, ({ properties }) => properties['dataCiteStyle'] === 'plain');
  clean(main, String(canonical.properties['href']));
  if (record) main.children.push(h('p', toText(record)));
  return toMarkdown(toMdast(main, { handlers: { q: asWritten, mark: asWritten } }), {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
  });
}

/** Quotation marks stand in the text, and no sign may be added to what is quoted. */
const asWritten: Handle = (state, element) => state.all(element);

function clean(main: Element, address: string): void {
  visit(main, 'element', (element, index, parent) => {
    if (parent && index !== undefined && isLeftOut(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const { href } = element.properties;
    if (typeof href === 'string') element.properties['href'] = new URL(href, address).href;
    element.children = element.children.flatMap(partFromNext);
    if (element.tagName === 'td' || element.tagName === 'th') rename(element, { ul: 'span', li: 'span' });
    if (element.tagName === 'dl' && element.children.some(isGroup)) toList(element);
    return CONTINUE;
  });
}

/** Terms and what is said of each, a line for each: Markdown has no list of terms. */
function toList(terms: Element): void {
  terms.tagName = 'ul';
  for (const child of terms.children) if (isGroup(child)) child.tagName = 'li';
  rename(terms, { dt: 'strong', dd: 'span' });
}

function isGroup(child: ElementContent): child is Element {
  return child.type === 'element' && child.tagName === 'div';
}

function rename(tree: Element, names: Readonly<Record<string, string>>): void {
  visit(tree, 'element', (element) => {
    element.tagName = names[element.tagName] ?? element.tagName;
  });
}

function isLeftOut({ tagName, properties }: Element): boolean {
  return leftOut.has(tagName) || properties['id'] === 'cite' || properties['ariaHidden'] === 'true';
}

/** What style sheets part stands without a space between. */
function partFromNext(child: ElementContent, index: number, all: readonly ElementContent[]): ElementContent[] {
  const isParted = child.type === 'element' && all[index + 1]?.type === 'element';
  return isParted ? [child, { type: 'text', value: ' ' }] : [child];
}

function find(tree: Nodes, isWanted: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!isWanted(element)) return CONTINUE;
    found = element;
    return EXIT;
  });
  return found;
}
