import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/evidence/coverage.ts';
import { makeClaim, makeDossier, makeEntity, makeFigureClaim, type SourceInput } from './helpers/make-dossier.ts';

const list = (source: SourceInput): string[] =>
  coverage(
    makeDossier({ sources: [source], entities: [makeEntity({ id: 'pier', name: 'Mango Pier 2', type: 'place' })] }),
  ).map(({ paragraph, text, sentence }) => `${paragraph} ${text}: ${sentence}`);

describe('coverage', () => {
  const text = 'Police held 40 people. Two fled in a boat.';

  it('lists the numbers that no figure of a claim shows', () => {
    const claims = [makeFigureClaim({ id: 'c-a', quote: 'Police held 40 people' }, { text: '40 people', value: 40 })];
    expect(list({ text })).toEqual(['p1 40: Police held 40 people.', 'p1 Two: Two fled in a boat.']);
    expect(list({ text, claims })).toEqual(['p1 Two: Two fled in a boat.']);
  });

  it('does not count a quote without a figure, nor a claim that was withdrawn', () => {
    const withdrawn = { on: '2026-11-22', why: 'Misread.' };
    const claims = [
      makeClaim({ id: 'c-a', quote: 'Two fled in a boat' }),
      makeFigureClaim({ id: 'c-b', withdrawn }, { text: '40 people', value: 40 }),
    ];
    expect(list({ text, claims })).toHaveLength(2);
  });

  it('excuses dates, names with a number, page furniture and what the record lists', () => {
    expect(list({ text: 'Mango Pier 2 was raided since June 27, 2025, in the first half of 2025.' })).toEqual([]);
    expect(list({ text: 'The Pier Was Raided\n\n1,751 views\n\nIt was raided.' })).toEqual([]);
    expect(list({ text, uncounted: [{ text: 'Two fled', why: 'no count of people' }] })).toEqual([
      'p1 40: Police held 40 people.',
    ]);
  });

  it('says where each number stands in the untouched text', () => {
    const [first] = coverage(makeDossier({ sources: [{ text }] }));
    expect(first).toMatchObject({ file: 'seeds/source-1.txt', start: 12, end: 14 });
  });
});
