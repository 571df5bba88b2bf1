import * as fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { toBody } from '../../src/mdx/to-body.ts';
import { toHtml } from '../../src/mdx/to-html.ts';
import { foldWhitespace } from '../../src/parse/whitespace.ts';
import { toRows, toSeed } from '../helpers/seeds.ts';

/** Texts of the paragraphs of a page, read from its HTML. */
function readTexts(html: string): string[] {
  const blocks = fromHtml(html, { fragment: true }).children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'ul' ? node.children : [node],
  );
  return blocks.filter((node) => node.type === 'element').map((node) => foldWhitespace(toString(node)));
}

function roundTrip(text: string, annotations: Annotation[] = []): { texts: string[]; html: string } {
  const seed = toSeed(text);
  const html = toHtml(
    toBody(
      seed,
      seed.paragraphs.map((paragraph) => ({ ...paragraph, topics: [] })),
      annotations,
      [],
    ),
  );
  return { texts: readTexts(html), html };
}

const expectedTexts = (text: string): string[] =>
  toRows(toSeed(text)).map(([, paragraph]) => foldWhitespace(paragraph));

describe('body of an annotated page', () => {
  it.each([
    '<script>alert(1)</script>',
    '{process.env.HOME}',
    'import fs from "node:fs"',
    'export const x = 1',
    '# Not a heading of ours',
    '> not a quotation of ours',
    '1. no list',
    '--- \n***',
    '*stars* _lines_ `code` ~struck~ ~~struck~~ [a](b) ![a](b) [^1] | a | b |',
    '&amp; &lt; &nbsp; \\ \\* \\{',
    'https://a.example/b?c=d&e=f www.b.example c@d.example',
    '<p id="p1">',
    '</p><p>',
    '<!-- comment -->',
    '"Straight" -- and… ‘curly’ “quotes”',
    'a\u00A0b\u00ADc\u200Bd',
    'មិន 中文 ไทย Tiếng Việt 👩‍💻',
    '\uFEFFWith a mark at its start',
    'Ends with a backslash\\',
    'a  b   c',
  ])('gives back the letters of %j', (text) => {
    expect(roundTrip(text).texts).toEqual(expectedTexts(text));
  });

  it('gives back the letters of any text, with marks anywhere', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<',
        '{',
        '}',
        '*',
        '_',
        '`',
        '\\',
        '&amp;',
        'import ',
        'export ',
        '\n',
        '\n\n',
        ' ',
        '- ',
        '# ',
        '|',
        '://',
        '@',
      ),
    );
    const texts = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(40), fc.nat(12))), (text, spans) => {
        const annotations = spans.map(([start, length]): Annotation => ({
          type: 'place',
          start,
          end: start + length,
          text: text.slice(start, start + length),
        }));
        expect(roundTrip(text, annotations).texts).toEqual(expectedTexts(text));
      }),
      { numRuns: 300 },
    );
  });

  it('marks a figure with what was read out of it', () => {
    const figure: Annotation = {
      type: 'figure',
      start: 0,
      end: 10,
      text: 'Two houses',
      value: 2,
      unit: 'houses',
      kind: 'count',
    };
    expect(roundTrip('Two houses burned.', [figure]).html).toMatchInlineSnapshot(`
      "<p id="p1" data-kind="body"><mark class="annotation" data-type="figure" data-value="2" data-unit="houses">Two houses</mark> burned.</p>
      "
    `);
  });

  it.each([
    ['a script', '<script>1</script>', 'Unexpected the element `script` in line 1, column 1 of the body'],
    ['an expression', '<p id="p1">{1 + 1}</p>', 'Unexpected `mdxFlowExpression` in line 1, column 12 of the body'],
    [
      'an expression as an attribute',
      '<p id={x}>a</p>',
      'Unexpected an expression in `p` in line 1, column 1 of the body',
    ],
    ['Markdown', '**bold**', 'Unexpected `strong` in line 1, column 1 of the body'],
  ])('refuses %s', (_name, body, message) => {
    expect(() => toHtml(body)).toThrow(message);
  });
});
