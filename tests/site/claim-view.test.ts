import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/vocabulary.ts';
import { toClaimTitle } from '../../src/site/claim-title.ts';
import { toClaimViews, toSpeaker } from '../../src/site/claim-view.ts';
import { toNameEntries } from '../../src/site/names.ts';
import { makeClaim, makeFigure, makeSite } from './small-site.ts';

const person = (id: string, name: string): [string, Entity] => [
  id,
  { id, type: 'person', name, aliases: [name], role: null },
];
const entities = new Map([person('sok', 'Sok'), person('dara', 'Dara'), person('nobody', 'Nobody')]);

describe('toSpeaker', () => {
  it('names the chain from the speaker outwards', () => {
    expect(toSpeaker({ speaker: 'sok', via: ['dara'] }, entities)).toBe('Sok, via Dara');
  });

  it('says that nobody is named where the text has it from somebody through another', () => {
    expect(toSpeaker({ speaker: null, via: ['dara'] }, entities)).toBe('nobody named, via Dara');
  });

  it('gives none for the text in its own voice', () => {
    expect(toSpeaker({ speaker: null, via: [] }, entities)).toBeNull();
  });
});

describe('toClaimViews', () => {
  const claims = {
    a: [makeClaim('c-x', { reply: ['c-y'] }), makeClaim('c-z', { reply: 'none-in-sources' })],
    b: [makeClaim('c-y')],
  };
  const findView = toClaimViews(makeSite(claims, { entities }));

  it('tells a reply from a missing one and from a claim that calls for none', () => {
    expect(findView('c-x')?.replies).toMatchObject([{ claim: { id: 'c-y' } }]);
    expect(findView('c-z')?.replies).toBe('none');
    expect(findView('c-y')?.replies).toBeNull();
  });

  it('gives nothing for an id that nobody has minted', () => {
    expect(findView('c-unknown')).toBeUndefined();
  });
});

describe('toClaimTitle', () => {
  it('says what is counted or what kind of statement it is, never a name', () => {
    const measures = new Map([
      [
        'arrests',
        {
          id: 'arrests',
          name: 'Arrests',
          definition: '.',
          words: ['arrest*'],
          additive: true,
          sumOf: [],
          countsTowards: [],
          neverMerge: [],
        },
      ],
    ]);
    expect(toClaimTitle(makeClaim('c-x', { kind: 'figure', figure: makeFigure() }), measures)).toBe('Figure: arrests');
    expect(toClaimTitle(makeClaim('c-x', { kind: 'allegation', about: ['sok'] }), measures)).toBe('Allegation');
  });
});

describe('toNameEntries', () => {
  it('keeps what ties a name to wrongdoing apart and leaves out names that no claim knows', () => {
    const site = makeSite(
      {
        a: [
          makeClaim('c-x', { about: ['sok'], wrongdoing: true, reply: 'none-in-sources' }),
          makeClaim('c-y', { about: ['sok'], speaker: 'dara' }),
          makeClaim('c-gone', { about: ['nobody'], withdrawn: { on: '2026-01-01', why: 'Misread.' } }),
        ],
      },
      { entities },
    );
    const entries = toNameEntries(site, toClaimViews(site), ['person']);
    expect(entries.map(({ entity }) => entity.name)).toEqual(['Dara', 'Sok']);
    expect(entries[1]?.wrongdoing.map(({ id }) => id)).toEqual(['c-x']);
    expect(entries[1]?.about.map(({ id }) => id)).toEqual(['c-y']);
    expect(entries[0]?.says.map(({ id }) => id)).toEqual(['c-y']);
  });
});
