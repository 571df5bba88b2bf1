import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestSpans, type RankedSpan, type SpanNode } from '../../src/mdx/nest-spans.ts';

function show(nodes: SpanNode<string>[]): string {
  return nodes
    .map(({ value, start, end, isFirst, children }) => {
      const inner = children.length > 0 ? `(${show(children)})` : '';
      return `${isFirst ? '' : '+'}${value}${start}-${end}${inner}`;
    })
    .join(' ');
}

const span = (value: string, start: number, end: number, rank = 0): RankedSpan<string> => ({ value, start, end, rank });

describe('nestSpans', () => {
  it.each([
    ['side by side', [span('a', 0, 2), span('b', 2, 4)], 'a0-2 b2-4'],
    ['one inside the other', [span('b', 1, 2), span('a', 0, 4)], 'a0-4(b1-2)'],
    ['equal, by rank', [span('b', 0, 4, 1), span('a', 0, 4, 0)], 'a0-4(b0-4)'],
    ['crossing: the later of equal rank is cut', [span('a', 0, 3), span('b', 2, 5)], 'a0-3(b2-3) +b3-5'],
    ['crossing: the higher rank is cut', [span('b', 0, 3, 1), span('a', 2, 5, 0)], 'b0-2 a2-5(+b2-3)'],
  ])('nests spans that are %s', (_name, spans, expected) => {
    expect(show(nestSpans(spans))).toBe(expected);
  });

  it('covers with each span exactly its own characters, and crosses nothing', () => {
    const spans = fc.array(
      fc
        .record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 12 }), rank: fc.nat(3) })
        .map(({ start, length, rank }) => ({ start, end: start + length, rank })),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(spans, (list) => {
        const covered = list.map(() => new Set<number>());
        const firsts = list.map(() => 0);
        const visit = (nodes: SpanNode<number>[], from: number, to: number): void => {
          let at = from;
          for (const node of nodes) {
            expect(node.start).toBeGreaterThanOrEqual(at);
            expect(node.end).toBeLessThanOrEqual(to);
            for (let offset = node.start; offset < node.end; offset += 1) covered[node.value]?.add(offset);
            if (node.isFirst) firsts[node.value] = (firsts[node.value] ?? 0) + 1;
            visit(node.children, node.start, node.end);
            at = node.end;
          }
        };
        visit(nestSpans(list.map((one, value) => ({ ...one, value }))), 0, 100);
        for (const [index, { start, end }] of list.entries()) {
          expect([...(covered[index] ?? [])].sort((a, b) => a - b)).toEqual(
            Array.from({ length: end - start }, (_, offset) => start + offset),
          );
          expect(firsts[index]).toBe(1);
        }
      }),
    );
  });
});
