import { describe, expect, it } from 'vitest';
import { hedgeIsKept } from '../../../src/evidence/rules/hedge-is-kept.ts';
import { makeClaim, makeDossier, makeFigureClaim, makeRelation, type ClaimInput } from '../helpers/make-dossier.ts';
import { showFindings } from '../helpers/show-findings.ts';

function check(claim: Partial<ClaimInput> & Pick<ClaimInput, 'quote'>): string {
  const claims = [makeClaim({ id: 'c-a', ...claim })];
  return showFindings(hedgeIsKept(makeDossier({ sources: [{ text: claim.quote, claims }] })));
}

describe('hedge-is-kept', () => {
  it('accepts a hedge that is listed and kept in a like word', () => {
    const quote = 'An officer allegedly released suspected smugglers';
    const hedges = ['allegedly', 'suspected'];
    expect(check({ quote, hedges, summary: 'An officer is accused of releasing people under suspicion.' })).toBe('');
  });

  it.each([
    'They allegedly fled',
    'a suspected smuggler',
    'They appear to have fled',
    'They reportedly fled',
    'They are believed to have fled',
    'a possible escape',
    'They may have fled',
    'They are likely to flee',
    'an estimated loss',
    'This suggests an escape',
  ])('wants the hedge of `%s` listed', (quote) => {
    expect(check({ quote })).toContain('`hedges` does not list it');
  });

  it('takes a month for a month', () => {
    expect(check({ quote: 'They fled in May' })).toBe('');
  });

  it('says which hedge is not listed, not in the quote, or lost', () => {
    expect(check({ quote: 'He allegedly fled' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:31:12 error hedge-is-kept
      The quote of \`c-a\` says \`allegedly\`, but \`hedges\` does not list it.
      → Add \`allegedly\` to \`hedges\`, so that no paraphrase may drop it."
    `);
    expect(check({ quote: 'He fled', hedges: ['apparently'], summary: 'He fled, apparently.' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:33:9 error hedge-is-kept
      \`c-a\` lists the hedge \`apparently\`, which does not stand in its quote.
      → List the words as the quote has them."
    `);
    expect(check({ quote: 'He allegedly fled', hedges: ['allegedly'], summary: 'He fled.' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:24:14 error hedge-is-kept
      The quote of \`c-a\` is softened by \`allegedly\`, but the summary drops it: \`He fled.\`
      → Keep it in the summary, in the same or in a like word: \`allegedly\`, \`alleged\` or \`accused\`."
    `);
    expect(check({ quote: 'Many fled', hedges: ['Many'], summary: 'People fled.' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:24:14 error hedge-is-kept
      The quote of \`c-a\` is softened by \`Many\`, but the summary drops it: \`People fled.\`
      → Keep it in the summary, in the same or in a like word: \`Many\`."
    `);
  });

  it('does not want the hedge of a figure in a summary that holds no number', () => {
    const claim = { id: 'c-a', quote: 'over 500 boats', hedges: ['over'], summary: 'The text counts boats.' };
    const claims = [makeFigureClaim(claim, { text: 'over 500 boats', value: 500, bound: 'more-than' })];
    expect(hedgeIsKept(makeDossier({ sources: [{ text: 'over 500 boats', claims }] }))).toEqual([]);
  });

  it('reports words that make a claim stronger, but not their denial', () => {
    const quote = 'The case was sent to court';
    expect(check({ quote, summary: 'The case led to a conviction.' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:24:14 error hedge-is-kept
      The summary of \`c-a\` says \`conviction\`, which its quote does not.
      → Say no more than the quote does."
    `);
    expect(check({ quote, summary: 'The case was sent to court.', note: 'No text reports a conviction.' })).toBe('');
    expect(check({ quote: 'They were convicted', summary: 'They were convicted.' })).toBe('');
  });

  it('reports a verdict in a relation', () => {
    const claims = [makeClaim({ id: 'c-a', quote: 'They fled' }), makeClaim({ id: 'c-b', quote: 'They stayed' })];
    const relations = [makeRelation({ id: 'flight', claims: ['c-a', 'c-b'], finding: 'The report is false.' })];
    const dossier = makeDossier({ sources: [{ text: 'They fled. They stayed.', claims }], relations });
    expect(showFindings(hedgeIsKept(dossier))).toMatchInlineSnapshot(`
      "content/relations.yaml:3:12 error hedge-is-kept
      The finding of the relation \`flight\` says \`false\`, which settles what the sources leave open.
      → State what the texts say beside or against each other, without a verdict."
    `);
  });
});
