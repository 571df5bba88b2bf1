import { expect, it } from 'vitest';
import { toClaimViews } from '../../src/site/claim-view.ts';
import { toFigureFacts } from '../../src/site/figure-facts.ts';
import { makeClaim, makeFigure, makeSite } from './small-site.ts';

/** The facts of a figure, each in a line; scope first. */
function toLines(figure: ReturnType<typeof makeFigure>): string[] {
  const site = makeSite({ a: [makeClaim('c-x', { figure })] });
  const view = toClaimViews(site)('c-x');
  if (!view) throw new Error('The site has no such claim.');
  const { scope, rest } = toFigureFacts(figure, view.source, site);
  return [...scope, ...rest].map(({ name, words, basis }) => [name, words, basis].filter(Boolean).join(': '));
}

it('says of each thing that no text gives that it is not stated', () => {
  expect(toLines(makeFigure())).toMatchInlineSnapshot(`
    [
      "Period: not stated: not-stated",
      "Population: not stated",
      "Unit: arrests",
      "Counts: arrests",
      "Place: not stated",
      "How exact: exact",
      "Stated as of: not stated: not-stated",
      "Published: not stated: not-stated",
    ]
  `);
});

it('keeps the bound of a figure, and how each of its dates is known', () => {
  const figure = makeFigure({
    bound: 'more-than',
    population: 'suspects',
    place: 'kandal',
    period: { from: '2025-01-01', to: '2025-06-30', basis: 'inferred', evidence: 'first half' },
    asOf: { date: '2025-07-01', basis: 'stated' },
  });
  expect(toLines(figure)).toMatchInlineSnapshot(`
    [
      "Period: 1 January – 30 June 2025: inferred",
      "Population: suspects",
      "Unit: arrests",
      "Counts: arrests",
      "Place: kandal",
      "How exact: more than",
      "Stated as of: 1 July 2025: stated",
      "Published: not stated: not-stated",
    ]
  `);
});
