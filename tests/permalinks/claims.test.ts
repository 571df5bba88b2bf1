import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFiles, toSums, unpackFiles } from '../../scripts/lib/editions-pack.ts';
import { listNewChanges, nameChanges } from '../../src/site/permalinks-changes.ts';
import { compareClaims, isUnwritten, type ClaimSnapshot } from '../../src/site/permalinks-claims.ts';
import type { Change } from '../../src/model/vocabulary.ts';

const claim: ClaimSnapshot = {
  kind: 'figure',
  quote: 'over 500 boats',
  summary: 'Boats were searched.',
  speaker: null,
  via: [],
  about: [],
  hedges: [],
  status: 'reported',
  statusAsOf: null,
  wrongdoing: false,
  figure: {
    text: 'over 500 boats',
    value: 500,
    bound: 'more-than',
    measure: 'boats',
    unit: 'boats',
    population: null,
    place: null,
    period: { from: null, to: null, basis: 'not-stated', evidence: null },
    asOf: { date: null, basis: 'not-stated' },
  },
};
const compare = (now: ClaimSnapshot | undefined, before: ClaimSnapshot | undefined = claim) =>
  compareClaims(new Map(before && [['c-a', before]]), new Map(now && [['c-a', now]]));

describe('compareClaims', () => {
  it('finds nothing in a claim that is as it was, whatever the order of its fields', () => {
    expect(compare({ ...claim })).toEqual([]);
  });

  it('shows what it said before and now, for a figure with all that it counts', () => {
    const figure = claim.figure && { ...claim.figure, value: 900, text: 'over 900 boats' };
    expect(compare({ ...claim, quote: 'over 900 boats', ...(figure ? { figure } : {}) })).toMatchInlineSnapshot(`
      [
        {
          "after": "“over 900 boats” · over 900 boats (more-than 900 boats; whom and where not stated; … to …, as of a day not stated)",
          "before": "“over 500 boats” · over 500 boats (more-than 500 boats; whom and where not stated; … to …, as of a day not stated)",
          "claim": "c-a",
          "kind": "correction",
          "major": true,
          "text": "TO WRITE: what changed and why (quotation, figure).",
        },
      ]
    `);
  });

  it.each([
    [
      'the status',
      { status: 'alleged' as const },
      'reported by this text, as of a day not stated',
      'alleged, as of a day not stated',
    ],
    [
      'the day of the status',
      { statusAsOf: '2026-01-02' },
      'reported by this text, as of a day not stated',
      'reported by this text, as of 2026-01-02',
    ],
    ['the reply', { reply: 'none-in-sources' as const }, 'reply: none called for', 'reply: none-in-sources'],
    ['whom it is about', { about: ['police'] }, 'about: none', 'about: police'],
    ['its hedges', { hedges: ['over'] }, 'hedges: none', 'hedges: over'],
    ['its kind', { kind: 'event' as const }, 'figure', 'event'],
    [
      'its days',
      { when: { from: null, to: '2026-01-02', basis: 'stated' as const, evidence: 'x' } },
      'no days',
      '… to 2026-01-02',
    ],
    ['the speaker', { speaker: 'police', via: ['paper'] }, 'the text itself', 'police via paper'],
  ])('takes a change of %s for a correction, which is major', (_name, change, before, after) => {
    expect(compare({ ...claim, ...change })).toMatchObject([{ kind: 'correction', major: true, before, after }]);
  });

  it.each([
    ['summary', { summary: 'Many boats were searched.' }, 'Boats were searched.', 'Many boats were searched.'],
    ['remark', { note: 'Where is not said.' }, 'no note', 'note: Where is not said.'],
  ])('takes a change of our %s alone for wording, which is minor', (_name, change, before, after) => {
    expect(compare({ ...claim, ...change })).toMatchObject([{ kind: 'wording', major: false, before, after }]);
  });

  it('tells of claims that were added and of those that were withdrawn, and of neither twice', () => {
    const withdrawn = { ...claim, withdrawn: { on: '2026-12-01', why: 'Misread.' } };
    expect(compareClaims(new Map(), new Map([['c-a', claim]]))).toMatchObject([{ kind: 'new-evidence', major: true }]);
    expect(compare(withdrawn)).toMatchObject([
      { kind: 'correction', text: 'Misread.', before: 'Boats were searched.' },
    ]);
    expect(compare(withdrawn, withdrawn)).toEqual([]);
    expect(compareClaims(new Map(), new Map([['c-a', withdrawn]]))).toEqual([]);
  });

  it('leaves to an editor what only an editor knows', () => {
    expect(compare({ ...claim, quote: 'x' }).every(({ text }) => isUnwritten(text))).toBe(true);
    expect(isUnwritten('The quotation lacked a word.')).toBe(false);
  });
});

describe('changes', () => {
  const change = (more: Partial<Change> = {}): Change => ({
    date: '2026-12-01',
    kind: 'correction',
    text: 'It was misread.',
    major: true,
    ...more,
  });

  it('have names that stay when others are added', () => {
    const changes = [change(), change({ claim: 'c-a' }), change(), change({ kind: 'wording' })];
    expect(nameChanges(changes).map(({ anchor }) => anchor)).toEqual([
      '2026-12-01-correction',
      '2026-12-01-correction-c-a',
      '2026-12-01-correction-2',
      '2026-12-01-wording',
    ]);
  });

  it('are new where an edition did not have them, as often as they are there more', () => {
    expect(listNewChanges([change(), change({ claim: 'c-a' })], [change()])).toEqual([change({ claim: 'c-a' })]);
    expect(listNewChanges([change(), change()], [change()])).toEqual([change()]);
  });
});

describe('a pack', () => {
  it('gives back every file, byte for byte, and the same pack for the same files', () => {
    const file = fc.record({
      path: fc.stringMatching(/^[a-z./]{1,9}$/),
      bytes: fc.oneof(
        fc.uint8Array(),
        fc.string().map((text) => Buffer.from(text)),
      ),
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), (files) => {
        const pack = packFiles(files);
        expect(unpackFiles(pack).map(({ path, bytes }) => [path, [...bytes]])).toEqual(
          files.map(({ path, bytes }) => [path, [...bytes]]),
        );
        expect(packFiles(files)).toEqual(pack);
      }),
    );
  });

  it('has checksums as `sha256sum` writes them', () => {
    expect(toSums([{ path: 'a b.txt', bytes: Buffer.from('abc') }])).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a b.txt\n',
    );
  });
});
