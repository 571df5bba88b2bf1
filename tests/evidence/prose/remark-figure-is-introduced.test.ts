import { describe, expect, it } from 'vitest';
import { checkBody, listRules } from '../helpers/check-body.ts';

describe('figure-is-introduced', () => {
  it.each([
    'Police searched <Fig id="c-boats"/>, the report says.',
    'The Harbour Report has <Fig id="c-boats"/>. They were searched at night <Cite id="c-boats"/>.',
    '- <Fig id="c-boats"/>: searches, per the report',
    '| source | searches |\n| --- | --- |\n| the report: searched | <Fig id="c-boats"/> |',
    'The report: <Quote id="c-boats"/>. That makes <Fig id="c-boats"/>.',
  ])('accepts `%s`', (body) => {
    expect(checkBody(body)).toBe('');
  });

  it('reports a paragraph that does not name the text', () => {
    expect(checkBody('Police searched <Fig id="c-boats"/>.\n\nThe report says so <Cite id="c-boats"/>.'))
      .toMatchInlineSnapshot(`
        "8:17 figure-is-introduced
        This paragraph shows \`over 500 boats\` (\`c-boats\`) and does not name the text that gives it.
        → Call it \`Harbour report\`, \`the report\` or \`search log\`, or show the figure that the paragraph means."
      `);
  });

  it('reports a paragraph without a word for what is counted', () => {
    expect(checkBody('The report has <Fig id="c-boats"/> seized.')).toMatchInlineSnapshot(`
      "8:16 figure-is-introduced
      This paragraph shows \`over 500 boats\` (\`c-boats\`) and has no word for what that counts: \`Boats searched\`.
      → Say \`search*\` (\`*\` is any ending), or show the figure that the paragraph means."
    `);
  });

  it.each([
    ['names it only in a longer word', 'Police searched <Fig id="c-boats"/>, the reporters say.'],
    [
      'has the word only in the row above',
      '| the report | searched |\n| --- | --- |\n| the report | <Fig id="c-boats"/> |',
    ],
    ['has the word only in the name of a text', 'The search log has <Fig id="c-boats"/>.'],
    ['is a reading of ours', '<Ours>\n\nThe searches came to <Fig id="c-boats"/>.\n\n</Ours>'],
    ['holds nothing but the figure', '<Fig id="c-boats"/>'],
  ])('reports one that %s', (_, body) => {
    expect(listRules(body)).toEqual(['figure-is-introduced']);
  });
});
