import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../src/evidence/reconcile/reconcile.ts';
import {
  makeDossier,
  makeFigureClaim,
  makeMeasure,
  makePeriod,
  makePlace,
  type ClaimInput,
  type FigureInput,
} from '../helpers/make-dossier.ts';

const measures = [
  makeMeasure({ id: 'arrests' }),
  makeMeasure({ id: 'detentions', neverMerge: ['arrests'] }),
  makeMeasure({ id: 'removals' }),
  makeMeasure({ id: 'removal-cases', countsTowards: ['removals'] }),
  makeMeasure({ id: 'arrests-and-removals', sumOf: ['arrests', 'removals'] }),
  makeMeasure({ id: 'sites', additive: false }),
];
const entities = [makePlace('pier', 'harbour'), makePlace('harbour')];
const year = makePeriod('2025-01-01', '2025-11-21');
const half = makePeriod('2025-01-01', '2025-06-30');

type Figure = Partial<FigureInput> & Pick<FigureInput, 'text' | 'value'>;

const claim = (id: string, figure: Figure): ClaimInput =>
  makeFigureClaim({ id }, { place: 'harbour', period: year, ...figure });

/** Proposals over sources with these claims: rule and claims. */
function find(...sources: ClaimInput[][]): string[] {
  const inputs = sources.map((claims) => ({ text: claims.map(({ quote }) => quote).join('\n'), claims }));
  return reconcile(makeDossier({ sources: inputs, measures, entities })).map(({ key }) => key);
}

const isConflict = (key: string): boolean => /^(?:part-exceeds-whole|same-measure)/.test(key);

/** The words of the only proposal. */
function explain(...sources: ClaimInput[][]): string {
  const inputs = sources.map((claims) => ({ text: 'text', claims }));
  const proposals = reconcile(makeDossier({ sources: inputs, measures, entities }));
  expect(proposals).toHaveLength(1);
  return proposals[0]?.words ?? '';
}

describe('part-exceeds-whole', () => {
  const whole = claim('c-year', { text: '1,859 arrests', value: 1859 });
  const part = claim('c-half', { text: '2,418 arrests', value: 2418, period: half });

  it('finds a part of the year with more than the year', () => {
    expect(explain([part], [whole])).toMatchInlineSnapshot(
      `"“2,418 arrests” (\`c-half\` in \`source-1\`) gives exactly 2,418 for a population that is not stated, in \`harbour\` from 2025-01-01 to 2025-06-30 (inferred). “1,859 arrests” (\`c-year\` in \`source-2\`) gives exactly 1,859 for a population that is not stated, in \`harbour\` from 2025-01-01 to 2025-11-21 (inferred), which holds all of that as far as the words go. Both count \`arrests\`. A part cannot be more than the whole, so they cannot both be complete counts of the same thing."`,
    );
  });

  it('calls days inferred where the period or the day that stands in for its end is', () => {
    const pilots = { text: '2,418 arrests', value: 2418, population: 'pilots' };
    const stated = claim('c-half', { ...pilots, period: { ...half, basis: 'stated' } });
    expect(explain([stated], [whole])).toContain('for pilots in `harbour` from 2025-01-01 to 2025-06-30.');
    expect(explain([stated], [whole])).toContain(
      'from 2025-01-01 to 2025-11-21 (inferred), which holds all of that as far',
    );
    const open = claim('c-half', {
      ...pilots,
      period: { ...half, to: null, basis: 'stated' },
      asOf: { date: '2025-06-30', basis: 'inferred', note: 'By the date line.' },
    });
    expect(explain([open], [whole])).toContain('for pilots in `harbour` from 2025-01-01 to 2025-06-30 (inferred).');
  });

  it.each<[string, Figure]>([
    ['in a place inside', { text: '2,418 arrests', value: 2418, place: 'pier' }],
    ['of a part of the population', { text: '2,418 arrests', value: 2418, population: 'foreigners' }],
    ['more than', { text: 'more than 2,418 arrests', value: 2418, bound: 'more-than', period: half }],
    ['about', { text: 'about 2,418 arrests', value: 2418, bound: 'about', period: half }],
    [
      'in tens of thousands',
      { text: 'tens of thousands', value: 10_000, max: 100_000, bound: 'magnitude', period: half },
    ],
  ])('finds one %s', (_, figure) => {
    expect(find([claim('c-part', figure)], [whole])).toEqual(['part-exceeds-whole:c-part+c-year']);
  });

  it.each<[string, Figure]>([
    ['of a period with an unknown end', { text: '2,418 arrests', value: 2418, period: makePeriod('2025-06-27', null) }],
    [
      'of a period that begins before',
      { text: '2,418 arrests', value: 2418, period: makePeriod('2024-12-01', '2025-06-30') },
    ],
    ['in a place that is not stated', { text: '2,418 arrests', value: 2418, place: null, period: half }],
    ['of another measure', { text: '2,418 people', value: 2418, measure: 'detentions', period: half }],
    ['of up to that many', { text: 'up to 2,418 arrests', value: 2418, bound: 'up-to', period: half }],
    ['of nearly two thousand', { text: 'nearly 2,000 arrests', value: 2000, bound: 'nearly', period: half }],
    ['that is not larger', { text: '1,859 arrests', value: 1859, period: half }],
  ])('leaves a count alone %s', (_, figure) => {
    expect(find([claim('c-part', figure)], [whole])).toEqual([]);
  });

  it('leaves a whole alone that is a lower bound, a narrower population, or not additive', () => {
    expect(find([part], [claim('c-year', { text: 'over 1,859', value: 1859, bound: 'more-than' })])).toEqual([]);
    expect(find([part], [claim('c-year', { text: '1,859', value: 1859, population: 'foreigners' })])).toEqual([]);
    const sites = { measure: 'sites' } as const;
    expect(
      find(
        [claim('c-a', { text: '350', value: 350, period: half, ...sites })],
        [claim('c-b', { text: '181', value: 181, ...sites })],
      ),
    ).toEqual([]);
  });

  it('leaves withdrawn claims alone', () => {
    expect(find([{ ...part, withdrawn: { on: '2026-11-22', why: 'Misread.' } }], [whole])).toEqual([]);
  });
});

describe('same-measure-same-window-differs', () => {
  const first = claim('c-a', { text: '40 arrests', value: 40 });

  it('finds exact counts of one scope that differ', () => {
    expect(explain([first], [claim('c-b', { text: '41 arrests', value: 41 })])).toMatchInlineSnapshot(
      `"“40 arrests” (\`c-a\` in \`source-1\`) gives exactly 40 and “41 arrests” (\`c-b\` in \`source-2\`) gives exactly 41 for one and the same thing, as far as the words go: \`arrests\` of a population that is not stated, in \`harbour\` from 2025-01-01 to 2025-11-21 (inferred). They differ by 1."`,
    );
  });

  it('leaves equal, inexact and unknown scopes alone', () => {
    expect(find([first], [claim('c-b', { text: '40 arrests', value: 40 })])).toEqual([]);
    expect(find([first], [claim('c-b', { text: 'about 41 arrests', value: 41, bound: 'about' })])).toEqual([]);
    expect(find([first], [claim('c-b', { text: '41 arrests', value: 41, place: null })])).toEqual([]);
    expect(find([first], [claim('c-b', { text: '11 arrests', value: 11, period: half })])).toEqual([]);
  });
});

describe('declared parts', () => {
  const whole = claim('c-whole', { text: '24 arrests', value: 24 });
  const part = (id: string, value: number, exhaustive = true): ClaimInput =>
    claim(id, { text: `${value} arrests`, value, partOf: { claim: 'c-whole', exhaustive } });

  it('that add up are an agreement', () => {
    expect(find([whole, part('c-a', 13), part('c-b', 11)])).toEqual(['parts-add-up:c-a+c-b+c-whole']);
    expect(explain([whole, part('c-a', 13), part('c-b', 11)])).toMatchInlineSnapshot(
      `"13 + 11 = 24: the parts “13 arrests” (\`c-a\` in \`source-1\`) and “11 arrests” (\`c-b\` in \`source-1\`) make up the whole “24 arrests” (\`c-whole\` in \`source-1\`)."`,
    );
  });

  it('that do not add up are a conflict', () => {
    expect(explain([whole, part('c-a', 13), part('c-b', 12)])).toMatchInlineSnapshot(
      `"The parts “13 arrests” (\`c-a\` in \`source-1\`) and “12 arrests” (\`c-b\` in \`source-1\`) are together exactly 25; the whole “24 arrests” (\`c-whole\` in \`source-1\`) is exactly 24. They do not add up."`,
    );
  });

  it('that are inexact may add up and are no agreement', () => {
    const about = claim('c-b', {
      text: 'about 12',
      value: 12,
      bound: 'about',
      partOf: { claim: 'c-whole', exhaustive: true },
    });
    expect(find([whole, part('c-a', 13), about])).toEqual([]);
  });

  it('that are not all given may not exceed the whole', () => {
    expect(find([whole, part('c-a', 13, false), part('c-b', 5, false)])).toEqual([]);
    expect(explain([whole, part('c-a', 25, false)])).toMatchInlineSnapshot(
      `"“25 arrests” (\`c-a\` in \`source-1\`) gives exactly 25. It is given as a part of “24 arrests” (\`c-whole\` in \`source-1\`), which is exactly 24. A part cannot be more than its whole."`,
    );
  });
});

describe('listed-parts-fall-short', () => {
  const sum = claim('c-sum', {
    text: 'tens of thousands of arrests and removals',
    value: 10_000,
    max: 100_000,
    bound: 'magnitude',
    measure: 'arrests-and-removals',
  });
  const cases = claim('c-cases', { text: '8,000+ people', value: 8000, bound: 'at-least', measure: 'removal-cases' });
  const removals = claim('c-removals', {
    text: 'thousands',
    value: 1000,
    max: 10_000,
    bound: 'magnitude',
    measure: 'removals',
  });

  it('finds a sum that the list of the same text does not reach', () => {
    expect(explain([sum, cases])).toMatchInlineSnapshot(
      `"“tens of thousands of arrests and removals” (\`c-sum\` in \`source-1\`) is from 10,000 to 100,000. The same text lists towards it “8,000+ people” (\`c-cases\` in \`source-1\`), together at least 8,000. It gives no count for \`arrests\`. At their lowest, the counts that it lists are 2,000 below the lowest number that its sum can mean."`,
    );
  });

  it('takes the largest count for each term, once', () => {
    expect(find([sum, cases, removals])).toEqual(['listed-parts-fall-short:c-cases+c-sum']);
    const arrests = claim('c-arrests', { text: '1,000 arrests', value: 1000 });
    expect(find([sum, cases, removals, arrests])).toEqual(['listed-parts-fall-short:c-arrests+c-cases+c-sum']);
  });

  it('leaves a text alone whose list reaches the sum or is empty, and never looks into another text', () => {
    expect(find([sum, cases, claim('c-arrests', { text: '2,000 arrests', value: 2000 })])).toEqual([]);
    expect(find([sum])).toEqual([]);
    expect(find([sum], [cases])).toEqual([]);
  });
});

describe('reconcile', () => {
  const pool: ClaimInput[] = [
    claim('c-a', { text: '2,418 arrests', value: 2418, period: half }),
    claim('c-b', { text: '1,859 arrests', value: 1859 }),
    claim('c-c', { text: '1,860 arrests', value: 1860 }),
    claim('c-d', { text: '24 people', value: 24, measure: 'detentions' }),
    claim('c-e', { text: '13 people', value: 13, measure: 'detentions', partOf: { claim: 'c-d', exhaustive: true } }),
    claim('c-f', { text: '11 people', value: 11, measure: 'detentions', partOf: { claim: 'c-d', exhaustive: true } }),
    claim('c-g', { text: '7,000+', value: 7000, bound: 'at-least', measure: 'removal-cases' }),
    claim('c-h', {
      text: 'tens of thousands',
      value: 10_000,
      max: 100_000,
      bound: 'magnitude',
      measure: 'arrests-and-removals',
    }),
  ];

  it('finds the same, in the same order, whatever the order of the claims', () => {
    const expected = find(pool);
    expect(expected).toHaveLength(5);
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
        expect(find(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('never finds more conflicts when what is known of a figure becomes less', () => {
    const change = fc.record({
      at: fc.integer({ min: 0, max: pool.length - 1 }),
      from: fc.boolean(),
      to: fc.boolean(),
      place: fc.boolean(),
    });
    const before = find(pool).filter(isConflict);
    fc.assert(
      fc.property(change, ({ at, from, to, place }) => {
        const changed = pool.map((entry, index) => {
          const { figure } = entry;
          if (index !== at || figure === undefined) return entry;
          const period = { ...figure.period, ...(from ? { from: null } : {}), ...(to ? { to: null } : {}) };
          return { ...entry, figure: { ...figure, period, ...(place ? { place: null } : {}) } };
        });
        expect(before).toEqual(expect.arrayContaining(find(changed).filter(isConflict)));
      }),
      { numRuns: 40 },
    );
  });
});
