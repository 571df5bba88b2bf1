import { describe, expect, it } from 'vitest';
import { checkBody, listRules } from '../helpers/check-body.ts';

describe('hedge-is-kept in prose', () => {
  it.each([
    'The pilots may strike <Cite id="c-strike"/>.',
    'The pilots might strike.<Cite id="c-strike"/>',
    'Of the pilots it says: <Quote id="c-strike"/>.',
    'Police searched boats <Cite id="c-boats"/>.',
  ])('accepts `%s`', (body) => {
    expect(checkBody(body)).toBe('');
  });

  it('reports a sentence that drops a hedge', () => {
    expect(checkBody('The pilots strike <Cite id="c-strike"/>.')).toMatchInlineSnapshot(`
      "8:1 hedge-is-kept
      This sentence cites \`c-strike\`, which is softened by \`may\`, and drops that: \`The pilots strike.\`
      → Keep it, in the same or in a like word: \`possible\`, \`potential\`, \`may\`, \`might\` or \`could\`."
    `);
  });

  it('reports a quoted part that leaves the hedge out', () => {
    expect(listRules('They are <Quote id="c-strike" part="The pilots"/>.')).toEqual(['hedge-is-kept']);
  });

  it('reports a word that makes a hedged claim stronger, but not its denial', () => {
    expect(checkBody('It is proven that pilots may strike <Cite id="c-strike"/>.')).toMatchInlineSnapshot(`
      "8:1 hedge-is-kept
      This sentence says \`proven\`, which no claim that it cites says: \`It is proven that pilots may strike.\`
      → Say no more than the quotations do."
    `);
    expect(checkBody('It is not proven that pilots may strike <Cite id="c-strike"/>.')).toBe('');
  });
});
