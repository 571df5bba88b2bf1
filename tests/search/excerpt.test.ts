import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExcerpt, type ExcerptPiece } from '../../src/search/excerpt.ts';

const show = (pieces: readonly ExcerptPiece[]): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const word = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('toExcerpt', () => {
  it('marks what was asked for, and joins what only white space parts', () => {
    const text = 'Authorities said nearly two thousand people were held.';
    const spans = [word(text, 'thousand'), word(text, 'two'), word(text, 'held')];
    expect(show(toExcerpt(text, spans))).toBe('Authorities said nearly [two thousand] people were [held].');
  });

  it('cuts a long text round the first mark, between words', () => {
    const text = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`.trim();
    const excerpt = show(toExcerpt(text, [word(text, 'needle')], 80));
    expect(excerpt).toMatchInlineSnapshot(
      `"… before before [needle] after after after after after after after after after after …"`,
    );
  });

  it('shows the beginning of a long text without marks', () => {
    expect(show(toExcerpt('word '.repeat(50).trim(), [], 20))).toBe('word word word word …');
  });

  it('gives the text back letter for letter where it is short', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(200), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), spans, (text, some) => {
        const inside = some.filter(({ end }) => end <= text.length);
        expect(
          toExcerpt(text, inside, 200)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
