import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/model/claim.ts';
import { figureMatchesQuote } from '../../../src/evidence/rules/figure-matches-quote.ts';
import { makeDossier, makeFigureClaim, type FigureInput } from '../helpers/make-dossier.ts';
import { showFindings } from '../helpers/show-findings.ts';

function check(figure: Pick<FigureInput, 'text' | 'value'> & Partial<FigureInput>, quote = figure.text): string {
  const claims = [makeFigureClaim({ id: 'c-a', quote }, figure)];
  return showFindings(figureMatchesQuote(makeDossier({ sources: [{ text: quote, claims }] })));
}

describe('figure-matches-quote', () => {
  it.each<[text: string, value: number, bound: Bound, max?: number]>([
    ['1,859 arrests', 1859, 'exact'],
    ['Thirteen', 13, 'exact'],
    ['over 500 suspects', 500, 'more-than'],
    ['more than 1,000 foreigners', 1000, 'more-than'],
    ['at least six provinces', 6, 'at-least'],
    ['8,000+ foreign nationals', 8000, 'at-least'],
    ['as many as 350 active sites', 350, 'up-to'],
    ['fewer than 20 cases', 20, 'less-than'],
    ['some 150,000 people', 150_000, 'about'],
    ['nearly two thousand foreign nationals', 2000, 'nearly'],
    ['$18 billion to $37 billion', 18e9, 'range', 37e9],
    ['hundreds of foreigners', 100, 'magnitude', 1000],
    ['tens of thousands of arrests', 10_000, 'magnitude', 100_000],
    ['more than five to ten boats', 5, 'range', 10],
    ['more than five to ten boats', 5, 'more-than', 10],
  ])('accepts `%s` as %d, %s', (text, value, bound, max) => {
    expect(check({ text, value, bound, ...(max === undefined ? {} : { max }) })).toBe('');
  });

  it('reports words that are not in the quote or hold no number', () => {
    expect(check({ text: '40 people', value: 40 }, 'They arrested 40 men')).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:46:13 error figure-matches-quote
      The figure of \`c-a\` has the text \`40 people\`, which does not stand in its quote.
      → Copy the hedge, the number and the counted thing from the quote, as they follow each other there."
    `);
    expect(check({ text: 'numerous victims', value: 40 })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:46:13 error figure-matches-quote
      The figure of \`c-a\` has the text \`numerous victims\`, in which no number can be read.
      → Take the number into the text; if the number is written in an unusual way, tell the engineer."
    `);
  });

  it('reports a value that the words do not say', () => {
    expect(check({ text: '2,418 people', value: 2481 })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:47:14 error figure-matches-quote
      The figure of \`c-a\` says \`2,418 people\`: expected \`value\` \`2418\`, found \`2481\`.
      → Correct \`value\`, or the text if the wrong words were taken."
    `);
    expect(check({ text: '18 to 37 boats', value: 18, max: 36, bound: 'range' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:48:12 error figure-matches-quote
      The figure of \`c-a\` says \`18 to 37 boats\`: expected \`max\` \`37\`, found \`36\`.
      → Correct \`max\`, or the text if the wrong words were taken."
    `);
  });

  it('reports a bound that is stronger or weaker than the words', () => {
    expect(check({ text: 'over 500 suspects', value: 500 })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:33:14 error figure-matches-quote
      The figure of \`c-a\` says \`over 500 suspects\`: expected the bound \`more-than\`, found \`exact\`.
      → The bound may be neither stronger nor weaker than the words."
    `);
    expect(check({ text: '1,859 arrests', value: 1859, bound: 'at-least' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:33:14 error figure-matches-quote
      The figure of \`c-a\` says \`1,859 arrests\`: expected the bound \`exact\`, found \`at-least\`.
      → The bound may be neither stronger nor weaker than the words."
    `);
    expect(check({ text: 'hundreds of foreigners', value: 100, max: 1000, bound: 'range' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:33:14 error figure-matches-quote
      The figure of \`c-a\` says \`hundreds of foreigners\`: expected the bound \`magnitude\`, found \`range\`.
      → The bound may be neither stronger nor weaker than the words."
    `);
  });

  it('reports a hedge that the quote has just outside the words of the figure', () => {
    expect(check({ text: '500 suspects', value: 500 }, 'arresting over 500 suspects')).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:46:13 error figure-matches-quote
      The figure of \`c-a\` has the text \`500 suspects\`, but the quote hedges that number outside these words.
      → Take the hedge ("over", "nearly", "at least", "+") into the text of the figure."
    `);
  });
});
