import { attribute, textOf } from './elements.ts';
import { shorten } from './fold.ts';
import { toSourceId } from './prove-claims.ts';
import type { ShownSource } from './prove-sources.ts';
import type { RawSeed } from './read-seeds.ts';
import type { BuiltSite, SitePage } from './read-site.ts';
import { toVerdict, type Fault, type Verdict } from './verdict.ts';

/** Every quotation on every page stands in the seed that it cites; in any seed where it cites none. */
export function proveCitations(
  site: BuiltSite,
  sources: ReadonlyMap<string, ShownSource>,
  seeds: ReadonlyMap<string, RawSeed>,
): Verdict {
  const results = [...site.pages.values()].map((page) => {
    const quotations = page.elements.filter(({ tagName }) => tagName === 'q' || tagName === 'blockquote');
    const faults = quotations.flatMap((element): Fault[] => {
      const words = textOf(element);
      const cite = attribute(element, 'cite');
      const candidates = cite === undefined ? findSeedsOf(page, sources, seeds) : toList(sources.get(toSourceId(cite)));
      if (words !== '' && candidates.some(({ text }) => text.includes(words))) return [];
      const where = candidates.length === 1 ? `\`${candidates[0]?.file}\`` : 'the seed that it cites';
      return [{ file: page.file, message: `It quotes words that do not stand in ${where}: \`${shorten(words)}\`.` }];
    });
    return { count: quotations.length - faults.length, faults };
  });
  return toVerdict('quotations all over the site stand in the seed that they cite', results);
}

function toList(source: ShownSource | undefined): RawSeed[] {
  return source === undefined ? [] : [source.seed];
}

/** A quotation without a reference is one of the page's own source, on the page of a source. */
function findSeedsOf(
  { file }: SitePage,
  sources: ReadonlyMap<string, ShownSource>,
  seeds: ReadonlyMap<string, RawSeed>,
): RawSeed[] {
  const own = sources.get(/^sources\/([^/]+)\//.exec(file)?.[1] ?? '');
  return own === undefined ? [...seeds.values()] : [own.seed];
}
