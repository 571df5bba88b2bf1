import { describe, expect, it } from 'vitest';
import { nameHasStatus } from '../../../src/evidence/rules/name-has-status.ts';
import {
  makeClaim,
  makeDossier,
  makeEntity,
  makeRelation,
  type ClaimInput,
  type DossierInput,
} from '../helpers/make-dossier.ts';
import { showFindings } from '../helpers/show-findings.ts';

const quote = 'Ana Brook is said to run the smuggling';
const sound = {
  id: 'c-a',
  quote,
  kind: 'allegation',
  about: ['ana-brook'],
  wrongdoing: true,
  status: 'alleged',
  reply: 'none-in-sources',
} satisfies Partial<ClaimInput>;
const brook = makeEntity({ id: 'ana-brook', name: 'Ana Brook' });

function check(claim: Partial<ClaimInput>, rest: DossierInput & { label?: string } = {}): string {
  const { label = 'A harbour report', ...input } = rest;
  const sources = [{ text: quote, label, claims: [makeClaim({ ...sound, ...claim })] }];
  return showFindings(nameHasStatus(makeDossier({ sources, entities: [brook], ...input })));
}

describe('name-has-status', () => {
  it('accepts an allegation with its subject, its status and the reply', () => {
    expect(check({})).toBe('');
  });

  it('leaves claims alone that speak of no wrongdoing', () => {
    expect(check({ kind: 'event', wrongdoing: false, about: [], status: 'official-count', reply: undefined })).toBe('');
  });

  it('wants to know whom an allegation is about and what they reply', () => {
    expect(check({ about: [], reply: undefined })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:30:9 error name-has-status
      \`c-a\` speaks of wrongdoing, but \`about\` does not say whose.
      → List in \`about\` the persons, bodies or groups that it is about.

      content/sources/source-1.yaml:30:9 error name-has-status
      \`c-a\` speaks of wrongdoing and does not say what the other side replies.
      → List the claims with the reply in \`reply\`, or write \`reply: none-in-sources\`."
    `);
    expect(check({ kind: 'event', reply: ['c-a'] })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:36:7 error name-has-status
      \`c-a\` names itself as the reply.
      → Name the claim in which the other side speaks, or write \`reply: none-in-sources\`."
    `);
  });

  it('refuses a status that makes an allegation a count, or that nobody stands for', () => {
    expect(check({ status: 'official-count' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:26:13 error name-has-status
      \`c-a\` speaks of wrongdoing and has the status \`official-count\`, as if it were a count.
      → Choose the status that the text gives it, e.g. \`alleged\`, \`named-in-report\`, \`under-prosecution\` or \`unsourced\`."
    `);
    expect(check({ status: 'official-statement' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:26:13 error name-has-status
      \`c-a\` speaks of wrongdoing and has the status \`official-statement\`, but neither \`speaker\` nor \`via\` says who speaks.
      → Name the speaker. If the text says it in its own voice, use \`reported\`, \`alleged\` or \`unsourced\`."
    `);
    expect(check({ status: 'official-statement', speaker: 'harbour-police' })).toBe('');
    expect(check({ status: 'official-statement', via: ['harbour-police'] })).toBe('');
    expect(check({ status: 'unsourced' })).toBe('');
  });

  it('reports words about an accused person that carry no status', () => {
    const note = 'Runs a criminal ring.';
    expect(check({}, { entities: [{ ...brook, note }] })).toMatchInlineSnapshot(`
      "content/entities.yaml:7:9 error name-has-status
      The words about \`ana-brook\` say \`criminal\` without saying in whose words: \`Runs a criminal ring.\`
      → Say who alleges it and in which standing, or leave it to the claims."
    `);
    expect(check({}, { entities: [{ ...brook, note: 'Alleged, in one text, to run a criminal ring.' }] })).toBe('');
    expect(check({ about: ['somebody'] }, { entities: [{ ...brook, note }] })).toBe('');
  });

  it('reports headings that name an accused person', () => {
    const relations = [makeRelation({ id: 'r', claims: ['c-a', 'c-b'], question: 'Does Ana Brook run it?' })];
    expect(check({}, { relations, label: 'Report on Ana Brook' })).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:4:8 error name-has-status
      The heading \`Report on Ana Brook\` names \`Ana Brook\`, whom a claim ties to wrongdoing.
      → Headings carry no status and no reply, so they name nobody: say it without the name.

      content/relations.yaml:2:13 error name-has-status
      The heading \`Does Ana Brook run it?\` names \`Ana Brook\`, whom a claim ties to wrongdoing.
      → Headings carry no status and no reply, so they name nobody: say it without the name."
    `);
  });
});
