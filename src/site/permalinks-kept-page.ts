import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { formatDay } from './dates.ts';
import { currentNameUrl, timeMapUrl, versionsUrl } from './permalinks-places.ts';

/** An edition as its pages need to know it. */
export interface KeptFolder {
  version: string;
  date: string;
  /** Address on the host under which its pages were made, e.g. `/briefing/v/2026.11.0/`. */
  prefix: string;
  /** The same with the host. */
  address: string;
  /** True for a path below the edition's root that it keeps; links to others lead to the current site. */
  holds: (path: string) => boolean;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * A built page as an edition keeps it: its addresses are relative, so that it reads the same in every folder of every host;
 * programs are told that it is a kept one and where the current one is, and so are readers, at the top. Nothing else in it
 * changes by a character.
 */
export function toKeptPage(html: string, path: string, folder: KeptFolder): string {
  const tree = fromHtml(html, { verbose: true });
  const edits: Edit[] = [];
  visit(tree, 'element', (element) => {
    edits.push(...toRelativeAttributes(element, html, path, folder));
    if (element.tagName === 'style') edits.push(...toRelativeStyle(element, html, path, folder));
  });
  const headEnd = html.indexOf('</head>');
  const isHidden = /<meta name="robots" content="noindex"/.test(html.slice(0, headEnd));
  edits.push({ start: headEnd, end: headEnd, text: toHeadLinks(path, folder, isHidden) });
  const top = findTop(tree, html);
  edits.push({ start: top, end: top, text: toBanner(path, folder) });
  return applyEdits(html, edits);
}

/** A style sheet as an edition keeps it: what it loads is named relative to itself. */
export function toKeptStyle(css: string, path: string, { prefix, ...folder }: KeptFolder): string {
  const pattern = new RegExp(`(url\\(\\s*["']?)${RegExp.escape(prefix)}([^"')]*)`, 'g');
  return css.replace(
    pattern,
    (_match, before: string, rest: string) => before + toLink(rest, path, { prefix, ...folder }),
  );
}

/** A text for programs as an edition keeps it: it names nothing of the edition that the edition leaves out. */
export function toKeptText(text: string, folder: KeptFolder): string {
  const pattern = new RegExp(`${RegExp.escape(folder.address)}[^\\s"<>()]*`, 'g');
  return text.replace(pattern, (address) => findKeptAddress(address, folder) ?? address);
}

/** From a file of an edition to an address below its prefix: inside the edition, else on the current site. */
function toLink(rest: string, path: string, { holds }: KeptFolder): string {
  const depth = path.split('/').length - 1;
  // Out of `v/<version>/`, which has two folders more than the current site.
  const up = '../'.repeat(holds(withoutEnd(rest)) ? depth : depth + 2);
  return up + rest || './';
}

/** An address without its query and its passage. */
function withoutEnd(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

/** The same page on the current site, to which every address published once still leads. */
function toCurrent(path: string, folder: KeptFolder): string {
  return toLink(path.replace(/(^|\/)index\.html$/, '$1'), path, { ...folder, holds: () => false });
}

function toRelativeAttributes(element: Element, html: string, path: string, folder: KeptFolder): Edit[] {
  const places = element.data && 'position' in element.data ? element.data.position?.properties : undefined;
  return Object.entries(element.properties).flatMap(([name, value]): Edit[] => {
    const place = places?.[name];
    const link = typeof value === 'string' ? toKeptLink(value, path, folder) : undefined;
    if (link === undefined || !place) return [];
    const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0];
    const attribute = html.slice(start, end).split('=')[0] ?? name;
    return [{ start, end, text: `${attribute}="${link.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` }];
  });
}

/** Another address for what an attribute names, where it needs one: absolute ones only where the edition lacks their page. */
function toKeptLink(value: string, path: string, folder: KeptFolder): string | undefined {
  const { prefix } = folder;
  return value.startsWith(prefix) ? toLink(value.slice(prefix.length), path, folder) : findKeptAddress(value, folder);
}

/** The absolute address on the current site of what an edition names as its own and leaves out. */
function findKeptAddress(value: string, { address, version, holds }: KeptFolder): string | undefined {
  if (!value.startsWith(address) || holds(withoutEnd(value.slice(address.length)))) return undefined;
  return address.slice(0, -`v/${version}/`.length) + value.slice(address.length);
}

function toRelativeStyle(element: Element, html: string, path: string, folder: KeptFolder): Edit[] {
  const [child] = element.children;
  const [start, end] = [child?.position?.start.offset, child?.position?.end.offset];
  if (start === undefined || end === undefined) return [];
  return [{ start, end, text: toKeptStyle(html.slice(start, end), path, folder) }];
}

/** Where the banner goes: before the header of the site, behind the link that skips it. */
function findTop(tree: Nodes, html: string): number {
  let top: number | undefined;
  visit(tree, 'element', ({ tagName, position }) => {
    if (tagName === 'header' || tagName === 'main') top ??= position?.start.offset;
  });
  return top ?? html.indexOf('</body>');
}

function toHeadLinks(path: string, folder: KeptFolder, isHidden: boolean): string {
  const toRoot = (address: string): string => toLink(address.slice(1), path, { ...folder, holds: () => false });
  const current = toCurrent(path, folder);
  return toHtml([
    ...(isHidden ? [] : [h('meta', { name: 'robots', content: 'noindex' })]),
    h('link', { rel: ['latest-version'], href: current }),
    h('link', { rel: ['original'], href: current }),
    h('link', { rel: ['version-history'], href: toRoot(versionsUrl) }),
    h('link', { rel: ['timemap'], type: 'application/link-format', href: toRoot(timeMapUrl) }),
    h('link', { rel: ['stylesheet'], href: toRoot(currentNameUrl) }),
    h('style', bannerStyle),
  ]);
}

const bannerStyle =
  '.kept-edition{margin:0;padding:.5rem 1rem;font:1rem/1.4 sans-serif;background:#624200;color:#fff}.kept-edition a{color:inherit}';

function toBanner(path: string, folder: KeptFolder): string {
  const versions = toLink(versionsUrl.slice(1), path, { ...folder, holds: () => false });
  return toHtml(
    h('aside', { className: ['kept-edition'], ariaLabel: 'Edition', dataSearchSkip: '' }, [
      `Edition ${folder.version} of ${formatDay(folder.date)}, kept as it was published. `,
      h('a', { className: ['current-edition'], href: toCurrent(path, folder) }, 'This page in the current edition'),
      ' · ',
      h('a', { href: versions }, 'All editions'),
    ]),
  );
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  const parts = inOrder.map((edit, index) => text.slice(inOrder[index - 1]?.end ?? 0, edit.start) + edit.text);
  return parts.join('') + text.slice(inOrder.at(-1)?.end ?? 0);
}
