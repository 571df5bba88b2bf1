import { attribute, findInside, textOf } from './elements.ts';
import { shorten } from './fold.ts';
import { toSha256, type RawSeed } from './read-seeds.ts';
import type { BuiltSite, SitePage } from './read-site.ts';
import { toVerdict, type Fault, type Verdict } from './verdict.ts';

/** A source page and the seed that it shows. */
export interface ShownSource {
  page: SitePage;
  seed: RawSeed;
}

/** The source pages by slug, as far as their seed is known. */
export function findSources({ pages }: BuiltSite, seeds: ReadonlyMap<string, RawSeed>): Map<string, ShownSource> {
  return new Map(
    listSourcePages(pages).flatMap(([id, page]) => {
      const seed = seeds.get(readFact(page, 'File'));
      return seed === undefined ? [] : [[id, { page, seed }]];
    }),
  );
}

/** Every source page names a seed and the SHA-256 that it really has, and publishes it byte for byte, if at all. */
export function proveSeeds(site: BuiltSite, seeds: ReadonlyMap<string, RawSeed>): Verdict {
  const results = listSourcePages(site.pages).map(([id, page]) => {
    const [file, sha256] = [readFact(page, 'File'), readFact(page, 'SHA-256')];
    const seed = seeds.get(file);
    const copy = site.readFile(`sources/${id}/text.txt`);
    const faults = [
      ...(seed === undefined ? [`It names the seed \`${file}\`, which is not among the seeds.`] : []),
      ...(seed !== undefined && seed.sha256 !== sha256
        ? [`It gives the SHA-256 \`${sha256}\` for \`${file}\`, which has \`${seed.sha256}\`.`]
        : []),
      ...(seed !== undefined && copy !== undefined && toSha256(copy) !== seed.sha256
        ? [`Its \`text.txt\` is not \`${file}\`, byte for byte.`]
        : []),
    ];
    return toResult(page, faults);
  });
  return toVerdict('source pages name a seed and the SHA-256 that it has', results);
}

/** The paragraphs of every source page are its seed, letter for letter and with nothing left out. */
export function proveTexts(sources: ReadonlyMap<string, ShownSource>): Verdict {
  const results = [...sources.values()].map(({ page, seed }) => {
    const paragraphs = page.elements.filter((element) => {
      return attribute(element, 'dataKind') !== undefined && /^p\d+$/.test(attribute(element, 'id') ?? '');
    });
    const isHidden = paragraphs.length === 0 && /\bThe text is not shown\b/.test(textOf(page.tree));
    if (isHidden) return { count: 0, faults: [] };
    const fault = findDifference(
      paragraphs.map((paragraph) => textOf(paragraph)),
      seed,
    );
    return fault === undefined ? { count: paragraphs.length, faults: [] } : toResult(page, [fault]);
  });
  return toVerdict('paragraphs, with nothing between them left out, are the text of their seed', results);
}

/** Between paragraphs only bullets may stand. */
const between = /^[\s•‣▪*·–—-]*$/;

function findDifference(paragraphs: readonly string[], { text, file }: RawSeed): string | undefined {
  let at = 0;
  for (const paragraph of paragraphs) {
    const found = text.indexOf(paragraph, at);
    if (found < 0) return `The words \`${shorten(paragraph)}\` do not stand in \`${file}\` where they are shown.`;
    if (!between.test(text.slice(at, found))) return toLeftOut(text.slice(at, found), file);
    at = found + paragraph.length;
  }
  return between.test(text.slice(at)) ? undefined : toLeftOut(text.slice(at), file);
}

function toLeftOut(words: string, file: string): string {
  return `The words \`${shorten(words.trim())}\` of \`${file}\` are not shown.`;
}

function listSourcePages(pages: BuiltSite['pages']): [id: string, page: SitePage][] {
  return [...pages].flatMap(([file, page]) => {
    const id = /^sources\/([^/]+)\/index\.html$/.exec(file)?.[1];
    return id === undefined ? [] : [[id, page]];
  });
}

/** The value beside a term of the page's facts. */
function readFact({ elements }: SitePage, term: string): string {
  const rows = elements.filter(({ tagName }) => tagName === 'div');
  const row = rows.find(({ children }) =>
    children.some((child) => textOf(child) === term && 'tagName' in child && child.tagName === 'dt'),
  );
  return row === undefined ? '' : textOf(findInside(row, ({ tagName }) => tagName === 'dd')[0]);
}

function toResult({ file }: SitePage, messages: readonly string[]): { count: number; faults: Fault[] } {
  return { count: messages.length === 0 ? 1 : 0, faults: messages.map((message) => ({ file, message })) };
}
