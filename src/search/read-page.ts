import type { Element, Root, RootContent } from 'hast';
import { getSearch, readRecord, typeOf, type Surroundings } from './read-record.ts';
import { findHeading, isSkipped, toPlainText } from './record-text.ts';
import type { SearchRecord } from './records.ts';

/** What a page gives to the index. */
export interface PageRecords {
  records: SearchRecord[];
  /** `source:<slug>`, `topic:<id>` or `speaker:<id>` to the name that readers see. */
  labels: Map<string, string>;
}

const heritable = ['Title', 'Source', 'Date', 'DateBasis'];

/** The records, labels and names of one page; `page` is its address as in `SearchRecord`. Throws where an attribute cannot be read. */
export function readPage(tree: Root, page: string): PageRecords {
  const result: PageRecords = { records: [], labels: new Map() };
  const isListed = !isUnlisted(tree);
  const visit = (node: Root | RootContent, around: Surroundings): void => {
    if (!('children' in node)) return;
    const element = node.type === 'element' ? node : undefined;
    if (element && isSkipped(element)) return;
    const type = element && typeOf(element, around);
    const label = element && getSearch(element, 'Label');
    if (element && label) result.labels.set(label, getSearch(element, 'Title') ?? toPlainText(element));
    if (element && type && isListed) result.records.push(readRecord(element, type, around));
    const within = element && !type && !label ? surround(element, around) : around;
    for (const child of node.children) visit(child, within);
  };
  visit(tree, { page, heading: findHeading(tree, ['h1']), each: undefined, inherited: {} });
  return result;
}

function surround(element: Element, around: Surroundings): Surroundings {
  const own = heritable.flatMap((name) => {
    const value = getSearch(element, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const each = getSearch(element, 'Each') ?? around.each;
  return {
    ...around,
    each,
    inherited: own.length > 0 ? { ...around.inherited, ...Object.fromEntries(own) } : around.inherited,
  };
}

/** True for a page that asks search engines to leave it out. */
function isUnlisted(node: Root | RootContent): boolean {
  if (!('children' in node)) return false;
  if (node.type !== 'element') return node.children.some(isUnlisted);
  if (node.tagName === 'meta')
    return node.properties['name'] === 'robots' && /noindex/i.test(String(node.properties['content']));
  return (node.tagName === 'html' || node.tagName === 'head') && node.children.some(isUnlisted);
}
