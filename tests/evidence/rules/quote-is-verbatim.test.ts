import { describe, expect, it } from 'vitest';
import { quoteIsVerbatim } from '../../../src/evidence/rules/quote-is-verbatim.ts';
import { makeClaim, makeDossier, makeFigureClaim, makePeriod } from '../helpers/make-dossier.ts';
import { showFindings } from '../helpers/show-findings.ts';

const text = 'The harbour’s police arrested 40 people since May.';

describe('quote-is-verbatim', () => {
  it('accepts words that stand in the seed', () => {
    const period = { from: '2025-05-01', to: null, basis: 'stated', evidence: 'since May' } as const;
    const published = { value: '2025', basis: 'inferred', evidence: 'since May' } as const;
    const claims = [
      makeFigureClaim({ id: 'c-a', quote: 'arrested 40 people' }, { text: '40 people', value: 40, period }),
    ];
    const uncounted = [{ text: 'since May', why: 'a date' }];
    expect(quoteIsVerbatim(makeDossier({ sources: [{ text, claims, published, uncounted }] }))).toEqual([]);
  });

  it('says where a quote differs from the seed', () => {
    const claims = [makeClaim({ id: 'c-a', quote: "The harbour's police arrested" })];
    expect(showFindings(quoteIsVerbatim(makeDossier({ sources: [{ text, claims }] })))).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:31:12 error quote-is-verbatim
      The quote of \`c-a\` cannot be placed in its seed. The first difference is at character 12: the quoted words have a straight apostrophe ('), the seed has a curly apostrophe (’) (p1 of \`seeds/source-1.txt\`).
      → Copy the words from the seed, letter for letter: \`The harbour’s police arrested…\`."
    `);
  });

  it('reports evidence of facts and periods, and uncounted words, that do not stand in the seed', () => {
    const period = { from: '2025-05-01', to: null, basis: 'stated', evidence: 'since June' } as const;
    const claims = [
      makeFigureClaim({ id: 'c-a', quote: 'arrested 40 people' }, { text: '40 people', value: 40, period }),
    ];
    const publisher = { value: 'Harbour News', basis: 'stated', evidence: 'Harbour News' } as const;
    const uncounted = [{ text: 'two', why: 'an idiom' }];
    const dossier = makeDossier({ sources: [{ text, claims, publisher, uncounted }] });
    expect(showFindings(quoteIsVerbatim(dossier))).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:45:19 error quote-is-verbatim
      The evidence for the period of \`c-a\` does not stand in its seed. The first difference is at character 7: the quoted words have \`June\`, the seed has \`May\` (p1 of \`seeds/source-1.txt\`).
      → Copy the words from the seed, letter for letter: \`…since May.\`.

      content/sources/source-1.yaml:13:13 error quote-is-verbatim
      The evidence for the publisher of \`source-1\` does not stand in its seed. The first difference is at character 1: the quoted words have a capital \`H\`, the seed has a small \`h\` (p1 of \`seeds/source-1.txt\`).
      → Copy the words from the seed, letter for letter: \`…harbour’s po…\`.

      content/sources/source-1.yaml:52:11 error quote-is-verbatim
      The uncounted words \`two\` do not stand in \`seeds/source-1.txt\`. Nothing in the seed resembles it.
      → Check that the record names the right seed, and copy the words from there."
    `);
  });

  it('wants words or a note behind a period that is not simply unknown', () => {
    const periods = [
      makePeriod('2025-05-01', null),
      { from: '2025-05-01', to: null, basis: 'inferred', evidence: null } as const,
      { from: '2025-05-01', to: null, basis: 'stated', evidence: null, note: 'Clear from the text.' } as const,
    ];
    const claims = periods.map((period, index) =>
      makeFigureClaim({ id: `c-${index}`, quote: 'arrested 40 people' }, { text: '40 people', value: 40, period }),
    );
    expect(showFindings(quoteIsVerbatim(makeDossier({ sources: [{ text, claims }] })))).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:65:9 error quote-is-verbatim
      The period of \`c-1\` is \`inferred\`, but nothing shows it.
      → Put the words of the seed that state the period into \`evidence\`, or set the basis to \`not-stated\`.

      content/sources/source-1.yaml:90:9 error quote-is-verbatim
      The period of \`c-2\` is \`stated\`, but nothing shows it.
      → Put the words of the seed that state the period into \`evidence\`, or set the basis to \`not-stated\`."
    `);
  });
});
