import { describe, expect, it } from 'vitest';
import { conflictIsDisposed } from '../../../src/evidence/rules/conflict-is-disposed.ts';
import {
  makeDossier,
  makeFigureClaim,
  makeMeasure,
  makePeriod,
  makePlace,
  makeRelation,
  type DossierInput,
} from '../helpers/make-dossier.ts';
import { showFindings } from '../helpers/show-findings.ts';

type RelationInput = NonNullable<DossierInput['relations']>[number];

const place = 'harbour';
const sources = [
  {
    text: '2,418 arrests',
    claims: [
      makeFigureClaim(
        { id: 'c-half' },
        { text: '2,418 arrests', value: 2418, place, period: makePeriod('2025-01-01', '2025-06-30') },
      ),
    ],
  },
  {
    text: '1,859 arrests',
    claims: [
      makeFigureClaim(
        { id: 'c-year' },
        { text: '1,859 arrests', value: 1859, place, period: makePeriod('2025-01-01', '2025-11-21') },
      ),
    ],
  },
];

function check(relations: RelationInput[]): string {
  const measures = [makeMeasure({ id: 'arrests' })];
  return showFindings(
    conflictIsDisposed(makeDossier({ sources, relations, measures, entities: [makePlace('harbour')] })),
  );
}

describe('conflict-is-disposed', () => {
  it('reports a conflict with both quotations and the arithmetic', () => {
    expect(check([])).toMatchInlineSnapshot(`
      "content/sources/source-2.yaml:48:14 error conflict-is-disposed
      A conflict that no relation takes up (part-exceeds-whole). “2,418 arrests” (\`c-half\` in \`source-1\`) gives exactly 2,418 for a population that is not stated, in \`harbour\` from 2025-01-01 to 2025-06-30 (inferred). “1,859 arrests” (\`c-year\` in \`source-2\`) gives exactly 1,859 for a population that is not stated, in \`harbour\` from 2025-01-01 to 2025-11-21 (inferred), which holds all of that as far as the words go. Both count \`arrests\`. A part cannot be more than the whole, so they cannot both be complete counts of the same thing.
      → Correct the data if a number, window, place or population is wrong. Otherwise add a relation of kind \`contradicts\`, \`tension\` or \`different-scope\` to \`content/relations.yaml\` with the claims \`c-half\` and \`c-year\`."
    `);
  });

  it.each(['contradicts', 'tension', 'different-scope'] as const)('is content with a relation of kind %s', (kind) => {
    expect(check([makeRelation({ id: 'arrests', kind, claims: ['c-other', 'c-year', 'c-half'] })])).toBe('');
  });

  it('is not content with a relation that misses a claim or is about something else', () => {
    const partial = makeRelation({ id: 'a', claims: ['c-half', 'c-other'], context: ['c-year'] });
    const reply = makeRelation({ id: 'b', kind: 'replies-to', claims: ['c-half', 'c-year'] });
    const agreement = makeRelation({ id: 'c', kind: 'agrees', claims: ['c-half', 'c-year'] });
    expect(check([partial, reply, agreement])).toContain('A conflict that no relation takes up');
  });

  it('warns of an agreement that is not taken up', () => {
    const partOf = { claim: 'c-whole', exhaustive: true };
    const claims = [
      makeFigureClaim({ id: 'c-whole' }, { text: '24 raids', value: 24 }),
      makeFigureClaim({ id: 'c-one' }, { text: '13 by day', value: 13, partOf }),
      makeFigureClaim({ id: 'c-two' }, { text: '11 by night', value: 11, partOf }),
    ];
    const source = { text: '24 raids, 13 by day, 11 by night', claims };
    const find = (relations: RelationInput[]): string =>
      showFindings(conflictIsDisposed(makeDossier({ sources: [source], relations })));
    expect(find([])).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:47:14 warning conflict-is-disposed
      An agreement that no relation takes up (parts-add-up). 13 + 11 = 24: the parts “13 by day” (\`c-one\` in \`source-1\`) and “11 by night” (\`c-two\` in \`source-1\`) make up the whole “24 raids” (\`c-whole\` in \`source-1\`).
      → Correct the data if a number, window, place or population is wrong. Otherwise add a relation of kind \`agrees\` to \`content/relations.yaml\` with the claims \`c-one\`, \`c-two\` and \`c-whole\`."
    `);
    expect(find([makeRelation({ id: 'sum', kind: 'agrees', claims: ['c-whole', 'c-one', 'c-two'] })])).toBe('');
  });
});
