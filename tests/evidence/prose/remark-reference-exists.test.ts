import { describe, expect, it } from 'vitest';
import { checkBody, listRules } from '../helpers/check-body.ts';

describe('reference-exists in prose', () => {
  it('names the claims that are most like a missing one', () => {
    expect(checkBody('They searched <Fig id="c-boat"/>. <Cite id="c-boats"/>')).toMatchInlineSnapshot(`
      "8:15 reference-exists
      \`<Fig>\` names the claim \`c-boat\`, which does not exist.
      → Did you mean \`c-boats\`?"
    `);
  });

  it('reports a claim that was withdrawn', () => {
    expect(checkBody('The pilots say so <Cite id="c-strike c-gone"/>, as they may.')).toMatchInlineSnapshot(`
      "8:19 reference-exists
      \`<Cite>\` names the claim \`c-gone\`, which has been withdrawn.
      → Cite a claim that stands, or take the statement out."
    `);
  });

  it('reports a figure that is none', () => {
    expect(checkBody('They denied <Fig id="c-denial"/>.')).toMatchInlineSnapshot(`
      "8:13 reference-exists
      \`<Fig>\` names the claim \`c-denial\`, which has no figure.
      → Use \`<Quote>\` or \`<Cite>\`, or name a claim that has a figure."
    `);
  });

  it('reports a part that the quotation does not hold', () => {
    expect(checkBody('They denied it: <Quote id="c-denial" part="has denied"/>.')).toMatchInlineSnapshot(`
      "8:17 reference-exists
      The part \`has denied\` does not stand in the quotation of \`c-denial\`.
      → Copy the part from the quotation, letter for letter: \`Brook Lines denied it\`."
    `);
  });

  it('reports a component without an id, with several, or with code for one', () => {
    expect(checkBody('They searched <Fig id="c-boats c-denial"/>.')).toMatchInlineSnapshot(`
      "8:15 reference-exists
      \`<Fig>\` names not exactly one claim.
      → Write \`<Fig id="c-…"/>\` with the id as plain text."
    `);
    expect(listRules('They searched boats <Cite/> <Cite id="c-boats"/>.')).toEqual(['reference-exists']);
    expect(listRules('They searched boats <Cite id={name}/> <Cite id="c-boats"/>.')).toEqual(['reference-exists']);
  });
});
