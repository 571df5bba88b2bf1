import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { Notes } from './notes.ts';
import { noteAnchor, popoverAnchor, referenceAnchor } from './urls.ts';

/** What the body of a source page is made from. */
export interface SourceBodyInput {
  /** The annotated HTML. */
  html: string;
  /** The claims drawn from the text, numbered as in the list below it. */
  notes: Notes;
  /** What the link to a claim's note is called, by its id: `Note 3: figure`. */
  labels: ReadonlyMap<string, string>;
  /** `excerpts` leaves out every paragraph that no claim quotes, `none` all of them. */
  display: 'full' | 'excerpts' | 'none';
}

/**
 * The annotated text of a source for its page: each paragraph and claim gets a link, headings go one level down.
 * Only elements without text are added, so that the words stay those of the source.
 */
export function toSourceBody({ html, notes, labels, display }: SourceBodyInput): string {
  const tree = fromHtml(html, { fragment: true });
  if (display !== 'full') keepExcerpts(tree, display === 'excerpts');
  linkClaims(tree, notes, labels);
  visit(tree, 'element', (element) => {
    if (element.properties['dataKind'] === undefined) return;
    if (element.tagName === 'h2') element.tagName = 'h3';
    element.children.unshift(toParagraphLink(String(element.properties['id'])));
  });
  return toHtml(tree);
}

/** `p7` to an empty link that CSS labels with the number. */
function toParagraphLink(id: string): Element {
  const number = id.replace(/^p/, '');
  return h('a', { className: ['paragraph-link'], href: `#${id}`, dataN: number, ariaLabel: `Paragraph ${number}` });
}

/** Puts a claim's link behind the last piece of its passage. */
function linkClaims(tree: Root, notes: Notes, labels: ReadonlyMap<string, string>): void {
  const last = new Map<string, Element>();
  visit(tree, 'element', (element) => {
    const claim = element.properties['dataClaim'];
    if (element.tagName === 'mark' && typeof claim === 'string') last.set(claim, element);
  });
  const claimOf = new Map([...last].map(([claim, element]) => [element, claim]));
  visit(tree, 'element', (element, index, parent) => {
    const note = notes.get(claimOf.get(element) ?? '');
    if (!note || index === undefined || !parent) return;
    const label = labels.get(note.claim) ?? `Note ${note.number}`;
    element.properties['ariaDetails'] = noteAnchor(note.claim);
    parent.children.splice(index + 1, 0, ...toReference(note.claim, note.number, label));
  });
}

/** A button that opens the note in place, and a link to it for browsers that cannot: CSS shows one of them. */
function toReference(claim: string, number: number, label: string): ElementContent[] {
  const shared = { className: ['ref'], dataN: String(number), ariaLabel: label };
  const panel = popoverAnchor(claim);
  return [
    h('a', { ...shared, id: referenceAnchor(claim), role: 'doc-noteref', href: `#${noteAnchor(claim)}` }),
    h('button', { ...shared, type: 'button', popoverTarget: panel, popoverTargetAction: 'show', interestfor: panel }),
  ];
}

function keepExcerpts(tree: Root, isAnyShown: boolean): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.properties['dataKind'] === undefined || index === undefined || !parent) return;
    if (isAnyShown && holdsClaim(element)) return SKIP;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function holdsClaim(element: Element): boolean {
  let isFound = false;
  visit(element, 'element', ({ properties }) => {
    isFound ||= properties['dataClaim'] !== undefined;
  });
  return isFound;
}
