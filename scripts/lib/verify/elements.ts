import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { fold } from './fold.ts';

/** Text of an element with white space folded. */
export function textOf(element: Nodes | undefined): string {
  return element === undefined ? '' : fold(toString(element));
}

/** Value of an attribute; undefined where the element has none. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return value === undefined || value === null ? undefined : Array.isArray(value) ? value.join(' ') : String(value);
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'className') ?? '').split(' ').includes(name);
}

/** Elements inside another that fit, in order, itself included. */
export function findInside(root: Nodes, fits: (element: Element) => boolean): Element[] {
  const own = root.type === 'element' && fits(root) ? [root] : [];
  return 'children' in root ? [...own, ...root.children.flatMap((child) => findInside(child, fits))] : own;
}

/** Text of what is inside, except of the elements that are left out; a space stands in their place. */
export function textWithout(root: Nodes, isLeftOut: (element: Element) => boolean): string {
  if (root.type === 'text') return root.value;
  if (root.type === 'element' && isLeftOut(root)) return ' · ';
  const inner = 'children' in root ? root.children.map((child) => textWithout(child, isLeftOut)).join('') : '';
  const isBlock =
    root.type === 'element' && /^(?:p|li|h[1-6]|div|td|th|tr|section|dd|dt|figcaption)$/.test(root.tagName);
  return isBlock ? `\n${inner}\n` : inner;
}
