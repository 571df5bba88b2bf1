import type { Element } from 'hast';
import { attribute, findInside, hasClass, textOf } from './elements.ts';
import { shorten } from './fold.ts';
import { findCharts, isLink, listClaims, toClaimId, toClaims } from './claims-of.ts';
import { findNumbers } from './numbers.ts';
import type { Quotations } from './prove-claims.ts';
import type { BuiltSite, SitePage } from './read-site.ts';
import { toVerdict, type Fault, type Verdict } from './verdict.ts';

/** Words of a figure somewhere on the site. */
interface ShownFigure {
  words: string;
  /** The claim that it is said to come from; more than one where it can be any of them. */
  claims: string[];
}

/** The words of every figure in texts and tables stand in the quotation of the claim that they lead to. */
export function proveFigures(site: BuiltSite, quotations: Quotations): Verdict {
  const results = [...site.pages.values()].map((page) => {
    const figures = listFigures(page);
    const faults = figures.flatMap(({ words, claims }): Fault[] => {
      const quoted = claims.flatMap((claim) => quotations.get(claim) ?? []);
      if (words !== '' && quoted.some((quotation) => holds(quotation, words))) return [];
      const found = quoted.length === 1 ? `which says \`${shorten(quoted[0] ?? '')}\`` : 'where no quotation has it';
      return [{ file: page.file, message: `It shows \`${words}\` for ${listClaims(claims)}, ${found}.` }];
    });
    return { count: figures.length - faults.length, faults };
  });
  return toVerdict('figures shown stand in the quotation of their claim', results);
}

const hedge =
  /\b(?:over|more than|at least|at most|nearly|almost|about|some|around|roughly|as many as|up to|between) $/i;

/** True where the words stand in the quotation whole: no digit, no hedge and no “+” beside them is left out. */
function holds(quotation: string, words: string): boolean {
  // The first letter may be small inside a sentence of ours.
  return [words, words.charAt(0).toUpperCase() + words.slice(1)].some((wanted) => {
    for (let at = quotation.indexOf(wanted); at >= 0; at = quotation.indexOf(wanted, at + 1)) {
      const [before, after] = [quotation.slice(0, at), quotation.slice(at + wanted.length)];
      const isCut = /[\p{L}\p{N}$€£]$|\p{N}[.,]$/u.test(before) || /^(?:[\p{L}\p{N}+%]|[.,]\p{N})/u.test(after);
      if (!isCut && !hedge.test(before)) return true;
    }
    return false;
  });
}

/** Charts may add the unit to a number; what they show is proved number by number. */
function listFigures(page: SitePage): ShownFigure[] {
  const inCharts = new Set(findCharts(page).flatMap((chart) => findInside(chart, () => true)));
  // On a claim's own page, also where an edition keeps it.
  const own = /^(?:v\/[^/]+\/)?claims\/([^/]+)\//.exec(page.file)?.slice(1) ?? [];
  const all = [...new Set([...own, ...page.elements.flatMap(toClaims)])];
  return page.elements
    .filter((element) => !inCharts.has(element))
    .flatMap((element): ShownFigure[] => {
      if (hasClass(element, 'cite')) return toNoted(element);
      if (hasClass(element, 'figure-words')) return [{ words: textOf(element), claims: own }];
      if (hasClass(element, 'period-label')) return [{ words: ownText([element]), claims: all }];
      if (hasClass(element, 'value')) return findInside(element, isLink).flatMap(toLinked).filter(hasNumber);
      return hasClass(element, 'words') ? toLinked(element) : [];
    });
}

/** In running text: labels with the words, and a link to the note of the claim. */
function toNoted(element: Element): ShownFigure[] {
  const labels = findInside(element, (inner) => hasClass(inner, 'fig'));
  const reference = findInside(element, (inner) => isLink(inner) && hasClass(inner, 'ref'))[0];
  const claim = (reference && attribute(reference, 'href')) ?? '';
  return labels.length === 0 ? [] : [{ words: ownText(labels), claims: [claim.replace(/^#n-/, '')] }];
}

function toLinked(link: Element): ShownFigure[] {
  const claim = toClaimId(link);
  return claim === undefined ? [] : [{ words: ownText([link]), claims: [claim] }];
}

function hasNumber({ words }: ShownFigure): boolean {
  return findNumbers(words).length > 0;
}

/** Text of elements without that of lists of marks inside them. */
function ownText(elements: readonly Element[]): string {
  const texts = elements.flatMap(({ children }) => children.map((child) => (child.type === 'text' ? child.value : '')));
  return texts.join('').replace(/\s+/g, ' ').trim();
}
