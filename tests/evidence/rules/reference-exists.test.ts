import { describe, expect, it } from 'vitest';
import { referenceExists } from '../../../src/evidence/rules/reference-exists.ts';
import {
  makeClaim,
  makeDossier,
  makeEntity,
  makeFigureClaim,
  makeMeasure,
  makePlace,
  makeRelation,
  type DossierInput,
} from '../helpers/make-dossier.ts';
import { showFindings } from '../helpers/show-findings.ts';

const check = (input: DossierInput): string => showFindings(referenceExists(makeDossier(input)));
const role = (claim: string): { text: string; claim: string } => ({ text: 'Harbour master', claim });

describe('reference-exists', () => {
  it('accepts references to what exists', () => {
    const claims = [
      makeClaim({ id: 'c-a', quote: 'a', speaker: 'ana', via: ['ana'], about: ['ana', 'harbour'], reply: ['c-b'] }),
      makeFigureClaim(
        { id: 'c-b' },
        { text: '2 b', value: 2, place: 'harbour', partOf: { claim: 'c-b', exhaustive: false } },
      ),
    ];
    const dossier: DossierInput = {
      sources: [{ text: 'a 2 b', claims }],
      entities: [
        makeEntity({ id: 'ana', name: 'Ana', role: role('c-a') }),
        makePlace('harbour', 'coast'),
        makePlace('coast'),
      ],
      measures: [
        makeMeasure({ id: 'arrests', sumOf: ['arrests'], neverMerge: ['arrests'], countsTowards: ['arrests'] }),
      ],
      relations: [makeRelation({ id: 'r', claims: ['c-a', 'c-b'], context: ['c-a'] })],
      changes: [{ date: '2026-11-22', kind: 'published', claim: 'c-a', text: 'New.', major: true }],
    };
    expect(check(dossier)).toBe('');
  });

  it('names the ids that are most like a missing one', () => {
    const claims = [makeClaim({ id: 'c-a', quote: 'a', speaker: 'harbor-police', topics: ['raid'] })];
    const entities = [makeEntity({ id: 'harbour-police', name: 'Police' }), makeEntity({ id: 'ana', name: 'Ana' })];
    expect(check({ sources: [{ text: 'a', claims }], entities })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:25:14 error reference-exists
      \`speaker\` of \`c-a\` names the entity \`harbor-police\`, which does not exist.
      → Did you mean \`harbour-police\`?

      content/sources/source-1.yaml:29:9 error reference-exists
      \`topics\` of \`c-a\` names the topic \`raid\`, which does not exist.
      → Did you mean \`raids\`?"
    `);
  });

  it('wants a place where a place is meant', () => {
    const claims = [makeFigureClaim({ id: 'c-a' }, { text: '2', value: 2, place: 'ana' })];
    const dossier = {
      sources: [{ text: '2', claims }],
      entities: [makeEntity({ id: 'ana', name: 'Ana' })],
      measures: [makeMeasure({ id: 'arrests' })],
    };
    expect(check(dossier)).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:37:14 error reference-exists
      \`figure.place\` of \`c-a\` names \`ana\`, which is not a place.
      → The ids stand in \`content/entities.yaml\`."
    `);
  });

  it('follows every kind of reference', () => {
    const claims = [
      makeFigureClaim(
        { id: 'c-a', via: ['x1'], about: ['x2'], reply: ['c-x3'] },
        { text: '2', value: 2, measure: 'x4', partOf: { claim: 'c-x5', exhaustive: true } },
      ),
    ];
    const found = referenceExists(
      makeDossier({
        sources: [{ text: '2', claims }],
        entities: [{ ...makePlace('harbour', 'x6'), role: role('c-x7') }],
        measures: [makeMeasure({ id: 'm', sumOf: ['x8'], countsTowards: ['x9'], neverMerge: ['x10'] })],
        relations: [makeRelation({ id: 'r', claims: ['c-a', 'c-x11'], context: ['c-x12'], topics: ['x13'] })],
        changes: [{ date: '2026-11-22', kind: 'correction', claim: 'c-x14', text: 'Mended.', major: false }],
      }),
    );
    expect(found.map(({ message }) => message.replace(', which does not exist.', ''))).toMatchInlineSnapshot(`
      [
        "\`via\` of \`c-a\` names the entity \`x1\`",
        "\`about\` of \`c-a\` names the entity \`x2\`",
        "\`reply\` of \`c-a\` names the claim \`c-x3\`",
        "\`figure.measure\` of \`c-a\` names the measure \`x4\`",
        "\`figure.partOf.claim\` of \`c-a\` names the claim \`c-x5\`",
        "\`within\` of \`harbour\` names the place \`x6\`",
        "\`role.claim\` of \`harbour\` names the claim \`c-x7\`",
        "\`sumOf\` of \`m\` names the measure \`x8\`",
        "\`countsTowards\` of \`m\` names the measure \`x9\`",
        "\`neverMerge\` of \`m\` names the measure \`x10\`",
        "\`claims\` of \`r\` names the claim \`c-x11\`",
        "\`context\` of \`r\` names the claim \`c-x12\`",
        "\`topics\` of \`r\` names the topic \`x13\`",
        "\`claim\` of \`2026-11-22\` names the claim \`c-x14\`",
      ]
    `);
  });

  it('reports a claim that was withdrawn, except in the history of changes', () => {
    const withdrawn = { on: '2026-11-22', why: 'The text says otherwise.' };
    const claims = [makeClaim({ id: 'c-a', quote: 'a', withdrawn }), makeClaim({ id: 'c-b', quote: 'b' })];
    const relations = [makeRelation({ id: 'r', claims: ['c-a', 'c-b'] })];
    const changes = [
      { date: '2026-11-22', kind: 'correction' as const, claim: 'c-a', text: 'Taken back.', major: true },
    ];
    expect(check({ sources: [{ text: 'a b', claims }], relations, changes })).toMatchInlineSnapshot(`
      "content/relations.yaml:10:7 error reference-exists
      \`claims\` of \`r\` names the claim \`c-a\`, which has been withdrawn.
      → Name a claim that stands, or take the reference out."
    `);
  });

  it('reports places that lie within each other', () => {
    expect(check({ entities: [makePlace('bay', 'coast'), makePlace('coast', 'bay')] })).toMatchInlineSnapshot(`
      "content/entities.yaml:7:11 error reference-exists
      The place \`bay\` lies within itself: \`bay\`, \`coast\` and \`bay\`.
      → Let \`within\` name the next larger place that the texts give.

      content/entities.yaml:14:11 error reference-exists
      The place \`coast\` lies within itself: \`coast\`, \`bay\` and \`coast\`.
      → Let \`within\` name the next larger place that the texts give."
    `);
  });
});
