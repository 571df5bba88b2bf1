import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SKIP, visit } from 'unist-util-visit';
import { fromHtml } from 'hast-util-from-html';
import { isTombstone, findWay } from './permalinks-page.ts';
import { listSiteFiles } from './site-files.ts';

/** Files whose addresses are no promise: names made by the build, what hosts read, editions, which keep themselves. */
const unpromised =
  /^(?:_astro\/|pagefind\/|v\/|404\.html$|_redirects$|_headers$|search\/names\.json$|offline\.js$|offline[\w-]*\.json$)/;
/** Pages made from one record each, whose lasting anchors are those of paragraphs and claims. */
const recordPage = /^\/(?:claims|sources)\/[^/]+\/$/;
const recordAnchor = /^(?:p\d+|(?:n-)?c-.+)$/;
/** Anchors by which a page works in itself: notes, the places that refer to them, panels, controls. */
const workingAnchor = /^(?:[nor]-c-|b-r-)|^(?:main|toc|tally|notes|cite|cite-title|moved-passages)$/;
/** Ends of the names that parts have of which the whole has an anchor. */
const partName = /-(?:title|name|heading)$/;

/** The addresses of a built site that are worth a promise: pages with their lasting anchors, and files, in order. */
export function collectAddresses(folder: string): string[] {
  return listSiteFiles(folder).flatMap((file) => {
    if (unpromised.test(file)) return [];
    if (!/(?:^|\/)index\.html$/.test(file)) return [`/${file}`];
    const page = `/${file.slice(0, -'index.html'.length)}`;
    const html = readFileSync(join(folder, file), 'utf8');
    const isStandIn = findWay(html) !== undefined || isTombstone(html);
    return isStandIn ? [] : [page, ...collectAnchors(html, page).map((id) => `${page}#${id}`)];
  });
}

function collectAnchors(html: string, page: string): string[] {
  const anchors: string[] = [];
  let isInMain = false;
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    if (tagName === 'svg' || tagName === 'footer') return SKIP;
    isInMain ||= tagName === 'main';
    const { id } = properties;
    if (!isInMain || typeof id !== 'string' || /^(?:button|input|select|textarea)$/.test(tagName)) return undefined;
    const isLasting = recordPage.test(page) ? recordAnchor.test(id) : !workingAnchor.test(id);
    if (isLasting) anchors.push(id);
    return undefined;
  });
  const all = new Set(anchors);
  return anchors.filter((id) => !partName.test(id) || !all.has(id.replace(partName, '')));
}
