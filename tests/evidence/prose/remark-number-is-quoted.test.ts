import { describe, expect, it } from 'vitest';
import { checkBody, listRules } from '../helpers/check-body.ts';

describe('number-is-quoted in prose', () => {
  it('accepts numbers that components show', () => {
    expect(checkBody('The report has <Fig id="c-boats"/> searched.')).toBe('');
    expect(checkBody('They report <Quote id="c-boats" part="over 500 boats"/>.')).toBe('');
  });

  it.each([
    'They searched 500 boats <Cite id="c-boats"/>.',
    'They searched five hundred boats <Cite id="c-boats"/>.',
    'They searched hundreds of boats <Cite id="c-boats"/>.',
    'Half of the boats were searched <Cite id="c-boats"/>.',
    'A third of the boats were searched <Cite id="c-boats"/>.',
    'The number of boats doubled <Cite id="c-boats"/>.',
    'Some percent of the boats were searched <Cite id="c-boats"/>.',
    'They searched **twenty-one** boats <Cite id="c-boats"/>.',
    '- twelve boats <Cite id="c-boats"/>',
    '| boats |\n| --- |\n| 500 <Cite id="c-boats"/> |',
    '## The 500 boats',
    '![500 boats](boats.png) <Cite id="c-boats"/>',
    '```\n500\n```',
    '<Chart caption="500 boats"/>',
    '<Chart boats={500}/>',
    'See <Chart boats={500}/> <Cite id="c-boats"/>.',
    '<p>\n500 boats <Cite id="c-boats"/>\n</p>',
    '<p>500 boats <Cite id="c-boats"/></p>',
    'Boats[^1] <Cite id="c-boats"/>\n\n[^1]: All 500 <Cite id="c-boats"/>',
    '<Ours>\n\nMore than 500 boats would be many.\n\n</Ours>',
  ])('reports the number in `%s`', (body) => {
    expect(listRules(body)).toEqual(['number-is-quoted']);
  });

  it('says where the number stands and what to do', () => {
    expect(
      checkBody('Police searched boats <Cite id="c-boats"/>.\nThey searched\n**500** of them <Cite id="c-boats"/>.'),
    ).toMatchInlineSnapshot(`
      "10:3 number-is-quoted
      \`500\` is a number in words of ours; expected it from a claim.
      → Show it with \`<Fig id="…"/>\` or \`<Quote id="…"/>\`, or say it without a number."
    `);
  });

  it('accepts names with numbers, file names and the few allowed phrases', () => {
    expect(checkBody('Mango Pier 2 is in source-1.txt, one of the texts <Cite id="c-boats"/>.')).toBe('');
  });

  it('accepts a date that a claim cited in the same sentence holds, and our own', () => {
    expect(checkBody('Since 27 June they searched boats <Cite id="c-boats"/>.')).toBe('');
    expect(checkBody('Since 27 June 2025 they searched boats.<Cite id="c-boats"/>')).toBe('');
    expect(checkBody('<Ours>\n\nWritten on 22 November 2026.\n\n</Ours>')).toBe('');
  });

  it('reports a date that only another sentence supports, or that none does', () => {
    expect(checkBody('The report has <Fig id="c-boats"/> searched. It began on 27 June <Cite id="c-denial"/>.'))
      .toMatchInlineSnapshot(`
      "8:58 number-is-quoted
      No claim cited in this sentence holds the date \`27 June\`.
      → Cite the claim whose quotation, period or source gives the date, or leave the date out."
    `);
    expect(listRules('The report has <Fig id="c-boats"/> searched since 28 June.')).toEqual(['number-is-quoted']);
    expect(listRules('The report has <Fig id="c-boats"/> searched since June 2024.')).toEqual(['number-is-quoted']);
  });

  it('keeps numbers out of the title and the description', () => {
    expect(checkBody('', { title: 'Five hundred boats', description: 'What happened in 2025.' }))
      .toMatchInlineSnapshot(`
      "2:1 number-is-quoted
      The title holds \`Five hundred\`: \`Five hundred boats\`
      → Nothing stands behind a number there: say it without one.

      3:1 number-is-quoted
      The description holds \`2025\`: \`What happened in 2025.\`
      → Nothing stands behind a number there: say it without one."
    `);
  });
});
