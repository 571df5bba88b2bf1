import { describe, expect, it } from 'vitest';
import { recordHasSeed } from '../../../src/evidence/rules/record-has-seed.ts';
import { seedIsUnchanged } from '../../../src/evidence/rules/seed-is-unchanged.ts';
import { seedIsUnique } from '../../../src/evidence/rules/seed-is-unique.ts';
import { sourceIsRecorded } from '../../../src/evidence/rules/source-is-recorded.ts';
import { makeDossier } from '../helpers/make-dossier.ts';
import { showFindings } from '../helpers/show-findings.ts';

const sound = makeDossier({ sources: [{ text: 'a' }] });

describe('seed-is-unchanged', () => {
  it('accepts the text that was recorded', () => {
    expect(seedIsUnchanged(sound)).toEqual([]);
  });

  it('reports another text and says how to accept it on purpose', () => {
    const dossier = makeDossier({ sources: [{ text: 'a', sha256: 'b'.repeat(64) }] });
    expect(showFindings(seedIsUnchanged(dossier))).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:3:9 error seed-is-unchanged
      \`seeds/source-1.txt\` is not the text that was recorded: expected SHA-256 \`bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\`, found \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`.
      → Seeds are never edited: put the recorded text back. If the change is meant, read the new text and run \`npm run annotate -- --accept\`."
    `);
  });
});

describe('seed-is-unique', () => {
  it('accepts texts that differ', () => {
    expect(seedIsUnique(makeDossier({ sources: [{ text: 'One text.' }, { text: 'Another text.' }] }))).toEqual([]);
  });

  it('warns of a text that is there twice, white space aside', () => {
    const dossier = makeDossier({ sources: [{ text: 'One\ntext.' }, { text: 'One\r\ntext.' }] });
    expect(showFindings(seedIsUnique(dossier))).toMatchInlineSnapshot(`
      "seeds/source-2.txt warning seed-is-unique
      The text is that of \`seeds/source-1.txt\`, word for word, so the site would show it as two sources.
      → Remove one of the two files."
    `);
  });
});

describe('source-is-recorded', () => {
  it('accepts seeds with a record', () => {
    expect(sourceIsRecorded(sound)).toEqual([]);
  });

  it('warns of a seed without one', () => {
    expect(showFindings(sourceIsRecorded({ ...sound, records: [] }))).toMatchInlineSnapshot(`
      "seeds/source-1.txt warning source-is-recorded
      No record in \`content/sources/\` names the seed \`source-1.txt\`, so nothing in it can be cited.
      → Write a record for it, \`content/sources/<id>.yaml\`, which begins with its \`id\`, \`seed: source-1.txt\` and \`sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`: bibliography with evidence, weight, rights and claims."
    `);
  });
});

describe('record-has-seed', () => {
  it('accepts a record that names its seed and stands in its file', () => {
    expect(recordHasSeed(sound)).toEqual([]);
  });

  it('reports a seed that is not there, with the ones most like it', () => {
    const dossier = makeDossier({ sources: [{ text: 'a', seed: 'sources-1.txt' }] });
    expect(showFindings(recordHasSeed(dossier))).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:2:7 error record-has-seed
      The record names the seed \`sources-1.txt\`, which does not lie in \`seeds/\`.
      → There is \`source-1.txt\`."
    `);
    expect(showFindings(recordHasSeed({ ...sound, seeds: [] }))).toMatchInlineSnapshot(`
      "content/sources/source-1.yaml:2:7 error record-has-seed
      The record names the seed \`source-1.txt\`, which does not lie in \`seeds/\`.
      → Put the text into \`seeds/\`."
    `);
  });

  it('reports a record whose file has another name', () => {
    const records = sound.records.map((record) => ({ ...record, file: 'content/sources/other.yaml' }));
    expect(showFindings(recordHasSeed({ ...sound, records }))).toMatchInlineSnapshot(`
      "content/sources/other.yaml:1:5 error record-has-seed
      The record has the id \`source-1\`: expected it in \`content/sources/source-1.yaml\`, found it in \`content/sources/other.yaml\`.
      → Name the file after the id. If the source was published before, its id stays and the file is renamed."
    `);
  });
});
