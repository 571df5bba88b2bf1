import type { Element } from 'hast';
import { attribute, findInside, hasClass, textOf } from './elements.ts';
import { shorten } from './fold.ts';
import { findNumbers, withoutDates } from './numbers.ts';
import type { Quotations } from './prove-claims.ts';
import type { BuiltSite, SitePage } from './read-site.ts';
import { toVerdict, type Fault, type Verdict } from './verdict.ts';

/** Words of a figure somewhere on the site. */
interface ShownFigure {
  words: string;
  claim: string;
}

/** The words of every figure in texts and tables stand in the quotation of the claim that they lead to. */
export function proveFigures(site: BuiltSite, quotations: Quotations): Verdict {
  const results = [...site.pages.values()].map((page) => {
    const figures = listFigures(page);
    const faults = figures.flatMap(({ words, claim }): Fault[] => {
      const quotation = quotations.get(claim);
      if (quotation !== undefined && words !== '' && holds(quotation, words)) return [];
      const found = quotation === undefined ? 'which has no page' : `which says \`${shorten(quotation)}\``;
      return [{ file: page.file, message: `It shows \`${words}\` for \`${claim}\`, ${found}.` }];
    });
    return { count: figures.length - faults.length, faults };
  });
  return toVerdict('figures shown stand in the quotation of their claim', results);
}

/** The first letter may be small inside a sentence of ours. */
function holds(quotation: string, words: string): boolean {
  return quotation.includes(words) || quotation.includes(words.charAt(0).toUpperCase() + words.slice(1));
}

/** Charts may add the unit to a number; what they show is proved number by number. */
function listFigures(page: SitePage): ShownFigure[] {
  const inCharts = new Set(findCharts(page).flatMap((chart) => findInside(chart, () => true)));
  return page.elements
    .filter((element) => !inCharts.has(element))
    .flatMap((element): ShownFigure[] => {
      if (hasClass(element, 'cite')) return toNoted(element);
      if (hasClass(element, 'figure-words')) return [{ words: textOf(element), claim: page.file.split('/')[1] ?? '' }];
      if (hasClass(element, 'value')) return findInside(element, isLink).flatMap(toLinked).filter(hasNumber);
      return hasClass(element, 'words') ? toLinked(element) : [];
    });
}

/** In running text: labels with the words, and a link to the note of the claim. */
function toNoted(element: Element): ShownFigure[] {
  const labels = findInside(element, (inner) => hasClass(inner, 'fig'));
  const reference = findInside(element, (inner) => isLink(inner) && hasClass(inner, 'ref'))[0];
  const claim = (reference && attribute(reference, 'href')) ?? '';
  return labels.length === 0 ? [] : [{ words: ownText(labels), claim: claim.replace(/^#n-/, '') }];
}

function toLinked(link: Element): ShownFigure[] {
  const claim = toClaimId(link);
  return claim === undefined ? [] : [{ words: ownText([link]), claim }];
}

function hasNumber({ words }: ShownFigure): boolean {
  return findNumbers(words).length > 0;
}

/** Text of elements without that of lists of marks inside them. */
function ownText(elements: readonly Element[]): string {
  const texts = elements.flatMap(({ children }) => children.map((child) => (child.type === 'text' ? child.value : '')));
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** Every number in charts, and in links to claims all over the site, stands in a quotation of a claim that is named. */
export function proveNumbers(site: BuiltSite, quotations: Quotations): Verdict {
  const results = [...site.pages.values()].map((page) => {
    const numbers = [...page.elements.flatMap(toLabelled), ...findCharts(page).flatMap(toUnlabelled)];
    const faults = numbers.flatMap(({ number, claims }): Fault[] => {
      if (claims.some((claim) => findNumbers(quotations.get(claim) ?? '').includes(number))) return [];
      const named = claims.map((claim) => `\`${claim}\``).join(', ') || 'no claim';
      return [
        { file: page.file, message: `It shows the number \`${number}\` for ${named}, where no quotation has it.` },
      ];
    });
    return { count: numbers.length - faults.length, faults };
  });
  return toVerdict('numbers in charts and links stand in the quotation of their claim', results);
}

interface ShownNumber {
  number: string;
  claims: string[];
}

/** Numbers of an element that names its claims, by its address or by an attribute. */
function toLabelled(element: Element): ShownNumber[] {
  const claims = toClaims(element);
  // Rows hold cells about a claim; marks hold words of the source itself.
  if (claims.length === 0 || element.tagName === 'tr' || element.tagName === 'mark') return [];
  return toNumbers(textOf(element)).map((number) => ({ number, claims }));
}

/** Numbers in a chart that name no claim themselves have to be in one that the chart is about. */
function toUnlabelled(chart: Element): ShownNumber[] {
  const claims = [...new Set(findInside(chart, () => true).flatMap(toClaims))];
  return findInside(chart, ({ tagName }) => ['text', 'title', 'figcaption'].includes(tagName)).flatMap((element) =>
    toNumbers(textOf(element)).map((number) => ({ number, claims })),
  );
}

function toNumbers(text: string): string[] {
  return findNumbers(withoutDates(text));
}

function toClaims(element: Element): string[] {
  const claim = isLink(element) ? toClaimId(element) : undefined;
  return claim === undefined ? (attribute(element, 'dataClaim') ?? '').split(' ').filter((id) => id !== '') : [claim];
}

function findCharts({ tree }: SitePage): Element[] {
  return findInside(tree, (element) => element.tagName === 'figure' && hasClass(element, 'chart'));
}

function isLink({ tagName }: Element): boolean {
  return tagName === 'a';
}

/** Id of the claim whose page a link leads to. */
function toClaimId(link: Element): string | undefined {
  return /\/claims\/(c-[a-z0-9-]+)\/$/.exec(attribute(link, 'href') ?? '')?.[1];
}
