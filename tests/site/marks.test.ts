import { describe, expect, it } from 'vitest';
import { indexRelations, toMarks } from '../../src/site/marks.ts';
import { pickLine } from '../../src/site/marks-line.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Relation } from '../../src/model/vocabulary.ts';
import { makeClaim, makeFigure, makeRelation, makeSite } from './small-site.ts';

function marksOf(claims: Record<string, Claim[]>, relations: Relation[] = []) {
  const site = makeSite(claims, { relations });
  const [first] = site.claims.values();
  if (!first) throw new Error('The test needs a claim.');
  return toMarks(first, site.claims, indexRelations(relations));
}

describe('toMarks', () => {
  it('tells a bare number from a hedged one', () => {
    expect(marksOf({ a: [makeClaim('c-x', { figure: makeFigure() })] })).toContain('exact');
    const nearly = marksOf({ a: [makeClaim('c-x', { figure: makeFigure({ bound: 'nearly' }) })] });
    expect(nearly).toContain('hedged');
    expect(nearly).not.toContain('exact');
  });

  it('takes a hedge of the words for a hedge of the number', () => {
    const marks = marksOf({ a: [makeClaim('c-x', { figure: makeFigure(), hedges: ['suspected'] })] });
    expect(marks).toEqual(['hedged', 'single-source']);
  });

  it('calls a statement without a number neither exact nor hedged', () => {
    expect(marksOf({ a: [makeClaim('c-x')] })).toEqual(['single-source']);
  });

  it('counts a second text only where it does not rest on the same announcement', () => {
    const claims = { a: [makeClaim('c-x')], b: [makeClaim('c-y')] };
    expect(marksOf(claims, [makeRelation('agrees', ['c-x', 'c-y'])])).toEqual([]);
    expect(marksOf(claims, [makeRelation('agrees', ['c-x', 'c-y'], { sharedOrigin: true })])).toEqual([
      'single-source',
    ]);
    expect(marksOf({ a: [makeClaim('c-x'), makeClaim('c-y')] }, [makeRelation('agrees', ['c-x', 'c-y'])])).toEqual([
      'single-source',
    ]);
  });

  it('marks what a conflict joins or a denial answers as contested, a likeness not', () => {
    const claims = { a: [makeClaim('c-x')], b: [makeClaim('c-y')] };
    expect(marksOf(claims, [makeRelation('tension', ['c-x', 'c-y'])])).toContain('contested');
    expect(marksOf(claims, [makeRelation('different-scope', ['c-x', 'c-y'])])).not.toContain('contested');
    const denied = { a: [makeClaim('c-x', { reply: ['c-y'] })], b: [makeClaim('c-y', { kind: 'denial' })] };
    expect(marksOf(denied)).toContain('contested');
  });

  it('never calls contested that somebody did not respond or declined to comment', () => {
    for (const kind of ['no-response', 'comment-declined'] as const) {
      const claims = { a: [makeClaim('c-x', { kind })], b: [makeClaim('c-y')] };
      expect(marksOf(claims, [makeRelation('tension', ['c-x', 'c-y'])]), kind).not.toContain('contested');
    }
  });

  it('marks a worked-out day of an event, a stated one not', () => {
    const when = { from: '2025-07-16', to: '2025-07-16', basis: 'inferred', evidence: 'on Wednesday' } as const;
    expect(marksOf({ a: [makeClaim('c-x', { when })] })).toContain('inferred');
    expect(marksOf({ a: [makeClaim('c-x', { when: { ...when, basis: 'stated' } })] })).not.toContain('inferred');
  });

  it('marks a worked-out period', () => {
    const period = { from: '2025-06-27', to: null, basis: 'inferred', evidence: 'since June 27' } as const;
    expect(marksOf({ a: [makeClaim('c-x', { figure: makeFigure({ period }) })] })).toContain('inferred');
  });
});

describe('pickLine', () => {
  it('draws the line of the mark that matters most', () => {
    expect(pickLine(['hedged', 'single-source', 'contested', 'inferred'])).toBe('contested');
    expect(pickLine(['exact', 'single-source'])).toBe('single-source');
    expect(pickLine([])).toBe('exact');
  });
});
