import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/evidence/check-dossier.ts';
import { rules } from '../../src/evidence/rules.ts';
import {
  makeClaim,
  makeDossier,
  makeEntity,
  makeFigureClaim,
  makeMeasure,
  makePage,
  makePeriod,
  makePlace,
} from './helpers/make-dossier.ts';

const sound = makeDossier({
  sources: [
    {
      text: 'Police held over 40 people.',
      claims: [
        makeFigureClaim(
          { id: 'c-held', quote: 'Police held over 40 people', speaker: 'police' },
          { text: 'over 40 people', value: 40, bound: 'more-than', place: 'harbour' },
        ),
      ],
    },
  ],
  entities: [makeEntity({ id: 'police', name: 'Police', type: 'organisation' }), makePlace('harbour')],
  measures: [makeMeasure({ id: 'arrests' })],
  pages: [makePage('Arrests: police held <Fig id="c-held"/>, per the harbour report.')],
});

const place = 'harbour';
const unsound = makeDossier({
  sources: [
    {
      text: 'Police held over 40 people, allegedly.',
      sha256: 'b'.repeat(64),
      claims: [
        makeClaim({ id: 'c-a', kind: 'allegation', quote: 'people, allegedly', speaker: 'nobody' }),
        makeClaim({ id: 'c-a', quote: 'Police hold' }),
        makeFigureClaim(
          { id: 'c-b' },
          { text: 'over 40 people', value: 40, place, period: makePeriod('2025-01-01', '2025-02-01') },
        ),
        makeFigureClaim(
          { id: 'c-c' },
          { text: '30 people', value: 30, place, period: makePeriod('2025-01-01', '2025-12-31') },
        ),
      ],
    },
    { text: 'b', seed: 'none.txt' },
    { text: 'b' },
  ],
  entities: [makePlace('harbour')],
  measures: [makeMeasure({ id: 'arrests' })],
  pages: [makePage('Police held 40 people.\n\n<Fig id="c-b"/>'), makePage('<Ours>')],
});

describe('checkDossier', () => {
  it('finds nothing in a sound dossier', () => {
    expect(checkDossier(sound)).toEqual([]);
  });

  it('runs every rule of the catalogue, and none that is not in it', () => {
    const found = new Set(checkDossier(unsound).map(({ rule }) => rule));
    expect([...found].sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it('places every problem of a data file or page, and says what to do', () => {
    const findings = checkDossier(unsound).filter(({ file }) => file.startsWith('content/'));
    expect(findings.filter(({ line, column, hint }) => !line || !column || !hint)).toEqual([]);
  });
});

describe('rules', () => {
  it('have names, titles and reasons of their own', () => {
    for (const key of ['name', 'title', 'protects'] as const) {
      expect(new Set(rules.map((rule) => rule[key])).size).toBe(rules.length);
    }
  });
});
