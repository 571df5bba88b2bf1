import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Relation } from '../../src/model/vocabulary.ts';
import { searchAttributes } from '../../src/search/attributes.ts';
import { claimSearchable } from '../../src/search/claim-searchable.ts';

const claim: Claim = {
  id: 'c-arrests',
  kind: 'allegation',
  quote: 'over 500 arrests',
  summary: 'Arrests were counted.',
  speaker: 'police',
  via: ['paper'],
  about: ['owner'],
  wrongdoing: true,
  status: 'alleged',
  statusAsOf: null,
  reply: ['c-denial'],
  hedges: [],
  topics: ['enforcement'],
  figure: {
    text: 'over 500 arrests',
    value: 500,
    bound: 'more-than',
    measure: 'arrests',
    unit: 'arrests',
    population: null,
    place: 'harbour',
    period: { from: null, to: null, basis: 'not-stated', evidence: null },
    asOf: { date: null, basis: 'not-stated' },
  },
};
const relation = (id: string, kind: Relation['kind']): Relation => ({
  id,
  kind,
  claims: ['c-arrests', 'c-other'],
  question: '?',
  finding: '.',
  explanation: '.',
  unanswered: null,
  context: [],
  sharedOrigin: false,
  topics: [],
});
const record = { published: { value: '2025-07', basis: 'inferred' as const, evidence: 'July' } };
const relations = [relation('counts', 'contradicts'), relation('agreement', 'agrees')];

describe('searchAttributes', () => {
  it('gives only what is known', () => {
    expect(searchAttributes({ type: 'name' })).toEqual({ 'data-search': 'name' });
    expect(searchAttributes({ type: 'claim', source: null, topics: [], figures: [], reply: [] })).toEqual({
      'data-search': 'claim',
    });
  });

  it('writes all that a claim carries', () => {
    expect(searchAttributes(claimSearchable({ claim, source: 'report' }, record, relations))).toMatchInlineSnapshot(`
      {
        "data-search": "claim",
        "data-search-bound": "more-than",
        "data-search-claim": "c-arrests",
        "data-search-conflict": "counts",
        "data-search-date": "2025-07",
        "data-search-date-basis": "inferred",
        "data-search-entities": "police paper owner harbour",
        "data-search-figures": "[{"value":500,"unit":"arrests","bound":"more-than"}]",
        "data-search-kind": "allegation",
        "data-search-reply": "c-denial",
        "data-search-source": "report",
        "data-search-speaker": "police",
        "data-search-status": "alleged",
        "data-search-topics": "enforcement",
        "data-search-via": "paper",
      }
    `);
  });

  it('says that a date is inferred only where there is a date', () => {
    const attributes = searchAttributes({ type: 'section', date: { value: null, basis: 'inferred' } });
    expect(attributes).toEqual({ 'data-search': 'section' });
  });
});
