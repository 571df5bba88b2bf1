import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCodePointOffset } from '../../src/exports/annotations/code-points.ts';
import { toTextQuote } from '../../src/exports/annotations/text-quote.ts';

const unit = fc.constantFrom('a', 'b', ' ', '😀', '👩‍👧', 'ម', 'ន្ត', '柬', 'é');
const textAndSpan = fc.array(unit, { minLength: 1, maxLength: 80 }).chain((units) =>
  fc.tuple(fc.nat(units.length - 1), fc.nat(units.length - 1)).map(([a, b]) => {
    const start = units.slice(0, Math.min(a, b)).join('').length;
    const end = units.slice(0, Math.max(a, b) + 1).join('').length;
    return { text: units.join(''), start, end };
  }),
);

describe('toCodePointOffset', () => {
  it('counts an emoji once', () => {
    expect(toCodePointOffset('a😀b', 3)).toBe(2);
  });

  it('finds the same words as offsets in UTF-16, in any text', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, start, end }) => {
        const points = [...text].slice(toCodePointOffset(text, start), toCodePointOffset(text, end));
        expect(points.join('')).toBe(text.slice(start, end));
      }),
    );
  });
});

describe('toTextQuote', () => {
  it('takes as much context as it needs to stand once, and at least thirty-two code points', () => {
    const text = `${'x'.repeat(40)}raid${'y'.repeat(40)} and ${'x'.repeat(40)}raid${'y'.repeat(39)}z`;
    const { prefix, suffix } = toTextQuote(text, { start: 40, end: 44 });
    expect(text.split(prefix + 'raid' + suffix)).toHaveLength(2);
    expect(toTextQuote('one raid here', { start: 4, end: 8 })).toEqual({
      type: 'TextQuoteSelector',
      exact: 'raid',
      prefix: 'one ',
      suffix: ' here',
    });
  });

  it('stands once in any text, and nowhere cuts a letter in two', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, start, end }) => {
        const { prefix, exact, suffix } = toTextQuote(text, { start, end });
        const whole = prefix + exact + suffix;
        expect(exact).toBe(text.slice(start, end));
        expect(text.indexOf(whole)).toBe(start - prefix.length);
        expect(text.lastIndexOf(whole)).toBe(start - prefix.length);
        expect(whole.isWellFormed()).toBe(true);
      }),
    );
  });
});
