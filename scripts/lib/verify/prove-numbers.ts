import type { Element } from 'hast';
import { findCharts, listClaims, toClaims } from './claims-of.ts';
import { findInside, textOf } from './elements.ts';
import { findNumbers, withoutDates } from './numbers.ts';
import type { Quotations } from './prove-claims.ts';
import type { BuiltSite } from './read-site.ts';
import { toVerdict, type Fault, type Verdict } from './verdict.ts';

/** Every number in charts, and in links to claims all over the site, stands in a quotation of a claim that is named. */
export function proveNumbers(site: BuiltSite, quotations: Quotations): Verdict {
  const results = [...site.pages.values()].map((page) => {
    const numbers = [...page.elements.flatMap(toLabelled), ...findCharts(page).flatMap(toUnlabelled)];
    const faults = numbers.flatMap(({ number, claims }): Fault[] => {
      if (claims.some((claim) => findNumbers(quotations.get(claim) ?? '').includes(number))) return [];
      const message = `It shows the number \`${number}\` for ${listClaims(claims)}, where no quotation has it.`;
      return [{ file: page.file, message }];
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
  return findInside(chart, ({ tagName }) => tagName === 'text' || tagName === 'title').flatMap((element) =>
    toNumbers(textOf(element)).map((number) => ({ number, claims })),
  );
}

function toNumbers(text: string): string[] {
  return findNumbers(withoutDates(text));
}
