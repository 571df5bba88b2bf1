import { describe, expect, it } from 'vitest';
import { checkYamlProse } from '../../src/evidence/check-yaml-prose.ts';
import {
  makeClaim,
  makeDossier,
  makeEntity,
  makeFigureClaim,
  makeMeasure,
  makePeriod,
  makeRelation,
  type DossierInput,
} from './helpers/make-dossier.ts';
import { showFindings } from './helpers/show-findings.ts';

const check = (input: DossierInput): string => showFindings(checkYamlProse(makeDossier(input)));
const text = '500 boats were searched since June 27. A storm came on July 3.';

describe('number-is-quoted in data files', () => {
  it('accepts prose without numbers', () => {
    const claims = [
      makeFigureClaim({ id: 'c-a', summary: 'The text counts boats.' }, { text: '500 boats', value: 500 }),
    ];
    expect(check({ sources: [{ text, claims }] })).toBe('');
  });

  it('reports a number in any text of ours', () => {
    const sources = [
      {
        text,
        label: 'A report on 1 raid',
        shortLabel: 'Report 2',
        genre: 'a report in three parts',
        weight: { rank: 1, label: 'four stars', why: 'Five reasons.' },
        introduction: 'a report of six pages',
        title: { value: null, basis: 'not-stated', evidence: null, note: 'Seven words.' } as const,
        claims: [
          makeFigureClaim(
            { id: 'c-a', summary: 'Eight boats.', note: 'Nine boats.' },
            {
              text: '500 boats',
              value: 500,
              population: 'ten boats',
              period: { ...makePeriod(null, null), note: 'Eleven days.' },
            },
          ),
        ],
        uncounted: [{ text: 'July 3', why: 'twelve things' }],
      },
    ];
    const entities = [
      makeEntity({ id: 'ana', name: 'Ana', role: { text: 'Owner of 13 boats', claim: 'c-a' }, note: '14 boats.' }),
    ];
    const measures = [makeMeasure({ id: 'm', name: '15 boats', definition: '16 boats.' })];
    const relation = { question: '17?', finding: '18.', explanation: '19.', unanswered: '20.' };
    const relations = [makeRelation({ id: 'r', claims: ['c-a', 'c-a'], ...relation })];
    const changes = [
      { date: '2026-11-22', kind: 'wording' as const, text: '21 words.', before: '2', after: '3', major: false },
    ];
    const found = checkYamlProse(makeDossier({ sources, entities, measures, relations, changes }));
    expect(found.map(({ message }) => message.slice(0, message.indexOf(' in words')))).toMatchInlineSnapshot(`
      [
        "\`label\` states the number \`1\`",
        "\`shortLabel\` states the number \`2\`",
        "\`genre\` states the number \`three\`",
        "\`label\` states the number \`four\`",
        "\`why\` states the number \`Five\`",
        "\`introduction\` states the number \`six\`",
        "\`note\` states the number \`Seven\`",
        "\`why\` states the number \`twelve\`",
        "\`summary\` states the number \`Eight\`",
        "\`population\` states the number \`ten\`",
        "\`note\` states the number \`Nine\`",
        "\`note\` states the number \`Eleven\`",
        "\`text\` states the number \`13\`",
        "\`note\` states the number \`14\`",
        "\`name\` states the number \`15\`",
        "\`definition\` states the number \`16\`",
        "\`question\` states the number \`17\`",
        "\`finding\` states the number \`18\`",
        "\`explanation\` states the number \`19\`",
        "\`unanswered\` states the number \`20\`",
        "\`text\` states the number \`21\`",
      ]
    `);
  });

  it('says what to do', () => {
    expect(check({ measures: [makeMeasure({ id: 'm', definition: 'More than two boats.' })] })).toMatchInlineSnapshot(`
      "content/measures.yaml:2:15 error number-is-quoted
      \`definition\` states the number \`two\` in words of ours: \`More than two boats.\`
      → Figures are shown from the data beside it: say it without a number."
    `);
  });

  it('accepts dates of the quotation, the period and, in notes, of the seed', () => {
    const claims = [
      makeFigureClaim(
        {
          id: 'c-a',
          quote: '500 boats were searched since June 27',
          summary: 'Boats were searched since 27 June 2025.',
        },
        {
          text: '500 boats',
          value: 500,
          period: { ...makePeriod('2025-06-27', null), note: 'The storm of 3 July came later.' },
        },
      ),
    ];
    const relations = [makeRelation({ id: 'r', claims: ['c-a', 'c-a'], finding: 'They count since 27 June.' })];
    expect(check({ sources: [{ text, claims }], relations })).toBe('');
  });

  it('reports a date that nothing beside it holds', () => {
    const claims = [makeClaim({ id: 'c-a', quote: '500 boats', summary: 'Boats were searched until 3 July.' })];
    expect(check({ sources: [{ text, claims }] })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:24:14 error number-is-quoted
      \`summary\` states the date \`3 July\`, which nothing beside it holds: \`Boats were searched until 3 July.\`
      → Leave the date out, or correct it to a date of the quotation, the period or the source."
    `);
  });

  it('accepts the days of our own changes', () => {
    const changes = [{ date: '2026-11-22', kind: 'published' as const, text: 'Published on 2026-11-22.', major: true }];
    expect(check({ changes })).toBe('');
  });
});
