import { describe, expect, it } from 'vitest';
import { idIsUnique } from '../../../src/evidence/rules/id-is-unique.ts';
import {
  makeClaim,
  makeDossier,
  makeEntity,
  makeMeasure,
  makeRelation,
  type DossierInput,
} from '../helpers/make-dossier.ts';
import { showFindings } from '../helpers/show-findings.ts';

const check = (input: DossierInput): string => showFindings(idIsUnique(makeDossier(input)));

describe('id-is-unique', () => {
  it('accepts a dossier in which every id means one thing', () => {
    const sources = [
      { text: 'a', claims: [makeClaim({ id: 'c-a', quote: 'a' })] },
      { text: 'b', claims: [makeClaim({ id: 'c-b', quote: 'b' })] },
    ];
    expect(check({ sources, entities: [makeEntity({ id: 'a', name: 'A' }), makeEntity({ id: 'b', name: 'B' })] })).toBe(
      '',
    );
  });

  it('reports a claim id of another source', () => {
    const source = { text: 'a', claims: [makeClaim({ id: 'c-a', quote: 'a' })] };
    expect(check({ sources: [source, source] })).toMatchInlineSnapshot(`
      "content/sources/source-2.yaml:30:9 error id-is-unique
      The claim id \`c-a\` is given twice; it is already in \`content/sources/source-1.yaml\` line 30.
      → Give the newer one an id of its own. An id that was published stays with what it named."
    `);
  });

  it('reports repeated ids of entities, measures and relations', () => {
    const entities = [makeEntity({ id: 'a', name: 'A' }), makeEntity({ id: 'a', name: 'B' })];
    const measures = [makeMeasure({ id: 'm' }), makeMeasure({ id: 'm' })];
    const relations = [
      makeRelation({ id: 'r', claims: ['c-a', 'c-b'] }),
      makeRelation({ id: 'r', claims: ['c-a', 'c-b'] }),
    ];
    const found = idIsUnique(makeDossier({ entities, measures, relations }));
    expect(found.map(({ file, message }) => [file, message.split(';')[0]])).toMatchInlineSnapshot(`
      [
        [
          "content/entities.yaml",
          "The entity id \`a\` is given twice",
        ],
        [
          "content/measures.yaml",
          "The measure id \`m\` is given twice",
        ],
        [
          "content/relations.yaml",
          "The relation id \`r\` is given twice",
        ],
      ]
    `);
  });

  it('reports two records for one seed', () => {
    expect(check({ sources: [{ text: 'a' }, { text: 'b', seed: 'source-1.txt' }] })).toMatchInlineSnapshot(`
      "content/sources/source-2.yaml:2:7 error id-is-unique
      The seed \`source-1.txt\` has two records; the other is \`content/sources/source-1.yaml\` line 2.
      → Keep one record for each text and move the claims into it."
    `);
  });

  it('warns of a name that two entities share', () => {
    const entities = [
      makeEntity({ id: 'lake', name: 'Lake', aliases: ['Lake', 'The Lake'] }),
      makeEntity({ id: 'lake-town', name: 'Lake Town', aliases: ['Lake Town', 'The Lake'] }),
    ];
    expect(check({ entities })).toMatchInlineSnapshot(`
      "content/entities.yaml:11:7 warning id-is-unique
      The name \`The Lake\` belongs to two entities, \`lake\` and \`lake-town\`.
      → Leave it to the one that the texts mean by it."
    `);
  });
});
