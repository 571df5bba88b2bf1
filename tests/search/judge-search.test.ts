import { describe, expect, it } from 'vitest';
import { holdsForm, isExact, reciprocalRank, scoreSearch, type Judge } from '../../scripts/lib/bench/judge-search.ts';
import type { JudgedQuery } from './judged-queries.ts';

const texts: Record<string, string> = { a: 'with 1,859 arrests', b: 'of 185,900 people', c: 'nobody' };
const judge: Judge = {
  isRight: (address, expected) => address === expected,
  holds: (address, form) => holdsForm(texts[address] ?? '', form),
};
const ask = (judged: Partial<JudgedQuery>, results: string[], offered: string[] = []) => ({
  judged: { query: 'any', kind: 'figure' as const, expected: ['a'], ...judged },
  results,
  offered,
});

describe('a form', () => {
  it.each([
    ['1,859', 'with 1,859 arrests', true],
    ['1,859', 'some 1,859.', true],
    ['185', 'with 1,859 arrests', false],
    ['859', 'with 1,859 arrests', false],
    ['1,859', 'all of 11,859 or 1,859,000', false],
    ['eleven', 'Eleven cases', true],
    ['Hun To', 'Hun took it', false],
    ['two thousand', 'two\u00A0thousand', true],
  ])('%s in “%s”: %s', (form, text, isHeld) => {
    expect(holdsForm(text, form)).toBe(isHeld);
  });
});

describe('the score', () => {
  it('counts the first right answer, offered names after the results', () => {
    expect(reciprocalRank(ask({}, ['a', 'b']), judge)).toBe(1);
    expect(reciprocalRank(ask({}, ['b', 'c', 'a']), judge)).toBeCloseTo(1 / 3);
    expect(reciprocalRank(ask({}, [], ['b', 'a']), judge)).toBe(0.5);
    expect(reciprocalRank(ask({}, ['b']), judge)).toBe(0);
  });

  it('takes a single result without the value, or no result at all, for inexact', () => {
    expect(isExact(ask({ forms: ['1,859'] }, ['a']), judge)).toBe(true);
    expect(isExact(ask({ forms: ['1,859'] }, ['a', 'b']), judge)).toBe(false);
    expect(isExact(ask({ forms: ['1,859'] }, []), judge)).toBe(false);
  });

  it('keeps what is absent out of the rank, and the rest out of what is refused', () => {
    const absent = { kind: 'absent' as const, expected: [] };
    const searched = [ask({ forms: ['1,859'] }, ['a']), ask(absent, []), ask(absent, ['b'])];
    expect(scoreSearch(searched, judge)).toEqual({ meanReciprocalRank: 1, figureExactness: 1, absentRefused: 0.5 });
  });
});
