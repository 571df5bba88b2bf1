import { attribute, findInside, textOf } from './elements.ts';
import { shorten } from './fold.ts';
import type { ShownSource } from './prove-sources.ts';
import type { BuiltSite, SitePage } from './read-site.ts';
import { toVerdict, type Fault, type Verdict } from './verdict.ts';

/** Quotations of the claims, as their own pages give them, by id. */
export type Quotations = ReadonlyMap<string, string>;

/** The quotation of every claim page. */
export function findQuotations(site: BuiltSite): Quotations {
  return new Map(
    listClaimPages(site).flatMap(([id, page]) => {
      const quotation = findQuotation(id, page);
      return quotation === undefined ? [] : [[id, quotation.words]];
    }),
  );
}

/** The quotation of every claim page stands in the seed of the source that it names. */
export function proveQuotations(site: BuiltSite, sources: ReadonlyMap<string, ShownSource>): Verdict {
  const results = listClaimPages(site).map(([id, page]) => {
    const message = findFault(findQuotation(id, page), sources);
    const faults: Fault[] = message === undefined ? [] : [{ file: page.file, message }];
    return { count: message === undefined ? 1 : 0, faults };
  });
  return toVerdict('quotations of claims stand in the seed that they name', results);
}

interface Quotation {
  words: string;
  /** Slug of the source. */
  source: string;
}

function findFault(quotation: Quotation | undefined, sources: ReadonlyMap<string, ShownSource>): string | undefined {
  if (quotation === undefined) return 'It shows no quotation of the claim.';
  const seed = sources.get(quotation.source)?.seed;
  if (seed === undefined) return `It quotes \`${quotation.source}\`, which is no source with a known seed.`;
  if (quotation.words !== '' && seed.text.includes(quotation.words)) return undefined;
  return `Its quotation does not stand in \`${seed.file}\`: \`${shorten(quotation.words)}\`.`;
}

function findQuotation(id: string, { tree }: SitePage): Quotation | undefined {
  const mark = findInside(tree, (element) => element.tagName === 'mark' && attribute(element, 'id') === id)[0];
  const quote = mark && findInside(mark, ({ tagName }) => tagName === 'q')[0];
  return quote && { words: textOf(quote), source: toSourceId(attribute(quote, 'cite') ?? '') };
}

/** Slug of the source page that an address leads to, e.g. `/base/sources/x/#c-y` → `x`. */
export function toSourceId(address: string): string {
  return /(?:^|\/)sources\/([^/]+)\//.exec(address)?.[1] ?? '';
}

function listClaimPages({ pages }: BuiltSite): [id: string, page: SitePage][] {
  return [...pages].flatMap(([file, page]) => {
    const id = /^claims\/([^/]+)\/index\.html$/.exec(file)?.[1];
    return id === undefined ? [] : [[id, page]];
  });
}
