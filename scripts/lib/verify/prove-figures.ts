import type { Element } from 'hast';
import { attribute, findInside, hasClass, textOf } from './elements.ts';
import { shorten } from './fold.ts';
import { findNumbers, isDate } from './numbers.ts';
import type { Quotations } from './prove-claims.ts';
import type { BuiltSite, SitePage } from './read-site.ts';
import { toVerdict, type Fault, type Verdict } from './verdict.ts';

/** Words of a figure somewhere on the site. */
interface ShownFigure {
  words: string;
  claim: string;
}

/** The words of every figure that is shown stand in the quotation of the claim that it names. */
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

function listFigures(page: SitePage): ShownFigure[] {
  return page.elements.flatMap((element): ShownFigure[] => {
    if (hasClass(element, 'cite')) return toNoted(element);
    if (hasClass(element, 'figure-words')) return [{ words: textOf(element), claim: page.file.split('/')[1] ?? '' }];
    const claim = element.tagName === 'a' ? toClaimId(attribute(element, 'href') ?? '') : undefined;
    if (claim === undefined) return [];
    const words = ownText(element);
    const isFigure =
      hasClass(element, 'words') || (/\p{N}/u.test(words) && attribute(element, 'dataClaim') === undefined);
    return isFigure ? [{ words, claim }] : [];
  });
}

/** In running text: labels with the words, and a link to the note of the claim. */
function toNoted(element: Element): ShownFigure[] {
  const words = findInside(element, (inner) => hasClass(inner, 'fig'))
    .map((label) => rawText(label))
    .join('');
  const link = findInside(element, (inner) => inner.tagName === 'a' && hasClass(inner, 'ref'))[0];
  if (words === '') return [];
  return [
    { words: words.replace(/\s+/g, ' ').trim(), claim: (link && attribute(link, 'href')?.replace(/^#n-/, '')) ?? '' },
  ];
}

function rawText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Words of a link without lists of marks inside it. */
function ownText(element: Element): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

/** Id of the claim whose page an address leads to. */
function toClaimId(address: string): string | undefined {
  return /\/claims\/(c-[a-z0-9-]+)\/$/.exec(address)?.[1];
}

/** Every number in what is marked with claims, in charts and captions, stands in a quotation of one of them. */
export function proveCharts(site: BuiltSite, quotations: Quotations): Verdict {
  const results = [...site.pages.values()].map((page) => {
    const marked = page.elements.filter((element) => {
      return (
        attribute(element, 'dataClaim') !== undefined &&
        !(attribute(element, 'className') ?? '').split(' ').includes('claim')
      );
    });
    const rows = marked.flatMap((element) => {
      const ids = (attribute(element, 'dataClaim') ?? '').split(' ');
      const quoted = ids.flatMap((id) => findNumbers(quotations.get(id) ?? ''));
      const numbers = element.tagName === 'tr' ? [] : findNumbers(textOf(element)).filter((words) => !isDate(words));
      return numbers.map((number) => ({ number, ids, isRight: quoted.includes(number) }));
    });
    const faults = rows
      .filter(({ isRight }) => !isRight)
      .map(({ number, ids }) => ({
        file: page.file,
        message: `It shows \`${number}\` for ${ids.map((id) => `\`${id}\``).join(', ')}, where no quotation has it.`,
      }));
    return { count: rows.length - faults.length, faults };
  });
  return toVerdict('numbers in charts stand in the quotation of their claim', results);
}
