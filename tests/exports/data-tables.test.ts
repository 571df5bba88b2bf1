import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { AnchoredClaim, Site } from '../../src/model/dossier.ts';
import { readProjectSite } from '../cite/project-site.ts';
import { makeDataFiles, readBody } from './project-data.ts';

const site = readProjectSite();
const files = makeDataFiles(site);
const claims = csvParse(readBody(files, 'claims.csv'));
const figures = csvParse(readBody(files, 'figures.csv'));
const findClaim = (id: string | undefined): Claim => {
  const anchored = site.claims.get(id ?? '');
  if (!anchored) throw new Error(`There is no claim \`${id}\`.`);
  return anchored.claim;
};

describe('claims.csv', () => {
  it('has a row for every claim', () => {
    expect(claims.map((row) => row['claim_id']).toSorted()).toEqual([...site.claims.keys()].toSorted());
  });

  it('quotes each claim letter for letter, and says where', () => {
    for (const row of claims) {
      const source = site.sources.find(({ id }) => id === row['source_id']);
      expect(source?.text).toContain(row['quote']);
      expect(row['passage_url']).toBe(`https://example.org/briefing/sources/${row['source_id']}/#${row['claim_id']}`);
    }
  });

  it('has status and reply in every row that alleges or accuses', () => {
    const accusing = claims.filter((row) => row['wrongdoing'] === 'true' || row['kind'] === 'allegation');
    expect(accusing.length).toBeGreaterThan(10);
    for (const row of accusing) {
      expect(row['status'], row['claim_id']).not.toBe('');
      const { reply } = findClaim(row['claim_id']);
      const expected = Array.isArray(reply)
        ? reply.map((id) => findClaim(id).summary).join(' ')
        : 'no reply in our sources';
      expect(row['reply'], row['claim_id']).toBe(expected);
    }
  });

  it('says of each text how strong it is and how its date is known', () => {
    for (const row of claims) {
      const record = site.sources.find(({ id }) => id === row['source_id'])?.record;
      expect([row['source_rank'], row['source_weight'], row['published_basis']]).toEqual([
        String(record?.weight.rank),
        record?.weight.label,
        record?.published.basis,
      ]);
    }
  });
});

describe('status_as_of', () => {
  const toBases = (rows: typeof claims) =>
    Object.fromEntries(rows.map((row) => [row['claim_id'], `${row['status_as_of']} ${row['status_as_of_basis']}`]));

  it('is stated where a caption or a date line states it, and inferred where the calendar gives it', () => {
    expect(toBases(claims)).toMatchObject({
      'c-cja-preah-sihanouk-raid': '2025-07-15 stated',
      'c-cja-poipet-raid': '2025-07-16 stated',
      'c-cja-bulk-of-raids': '2025-07-16 inferred',
      'c-cja-police-chiefs-no-response': '2025-07-16 inferred',
      'c-com-arrests': '2025-07-19 stated',
      'c-moi-not-reality': ' not-stated',
    });
  });

  it('has the same basis beside a figure', () => {
    expect(toBases(claims)).toMatchObject(toBases(figures));
  });
});

describe('figures.csv', () => {
  it('has the value, bound and words of every figure that stands, as its record has them', () => {
    const expected = [...site.claims.values()].flatMap(({ claim: { figure, withdrawn } }) =>
      figure && !withdrawn ? [figure] : [],
    );
    expect(figures).toHaveLength(expected.length);
    for (const row of figures) {
      const { figure, hedges } = findClaim(row['claim_id']);
      expect(row).toMatchObject({
        figure_id: row['claim_id']?.replace(/^c-/, 'f-'),
        words: figure?.text,
        bound: figure?.bound,
        value: String(figure?.value),
        value_high: figure?.max === undefined ? '' : String(figure.max),
        unit: figure?.unit,
        measure: figure?.measure,
        population: figure?.population ?? '',
        hedges: hedges.join(' | '),
      });
    }
  });

  it('keeps three dates apart, each with its basis', () => {
    for (const row of figures) {
      const { figure } = findClaim(row['claim_id']);
      expect(row).toMatchObject({
        period_from: figure?.period.from ?? '',
        period_to: figure?.period.to ?? '',
        period_basis: figure?.period.basis,
        date: figure?.asOf.date ?? '',
        date_basis: figure?.asOf.basis,
      });
      expect(['stated', 'inferred', 'not-stated']).toContain(row['published_basis']);
    }
  });

  it('gives a high end to magnitudes and ranges only', () => {
    for (const row of figures) {
      expect(row['value_high'] !== '', row['figure_id']).toBe(['magnitude', 'range'].includes(row['bound'] ?? ''));
    }
  });
});

describe('a withdrawn claim', () => {
  it('stays among the claims with its reason and leaves the figures', () => {
    const [id, anchored] = [...site.claims].find(([, { claim }]) => claim.figure) ?? [];
    if (!id || !anchored) throw new Error('The dossier has no figure.');
    const withdrawn = { ...anchored, claim: { ...anchored.claim, withdrawn: { on: '2026-12-01', why: 'Misread.' } } };
    const changed: Site = { ...site, claims: new Map<string, AnchoredClaim>([...site.claims, [id, withdrawn]]) };
    const after = makeDataFiles(changed);
    const row = csvParse(readBody(after, 'claims.csv')).find(({ claim_id }) => claim_id === id);
    expect(row).toMatchObject({ withdrawn_on: '2026-12-01', withdrawn_why: 'Misread.' });
    expect(csvParse(readBody(after, 'figures.csv')).map(({ claim_id }) => claim_id)).not.toContain(id);
  });
});

describe('the tables as JSON', () => {
  it.each([
    ['claims', claims],
    ['figures', figures],
  ])('hold the rows of %s.csv with numbers, lists and gaps as what they are', (name, rows) => {
    const list = JSON.parse(readBody(files, `${name}.json`)) as Record<string, Record<string, unknown>[]>;
    const toCell = (value: unknown): string => (Array.isArray(value) ? value.join(' | ') : String(value ?? ''));
    const cells = list[name]?.map((row) => Object.values(row).map(toCell));
    expect(cells).toEqual(rows.map((row) => Object.values(row)));
    expect(list[name]?.some((row) => Object.values(row).includes(null))).toBe(true);
  });
});
