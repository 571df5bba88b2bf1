import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { drawAll } from './helpers/draw-all.ts';
import { readProjectSite } from './helpers/read-site.ts';
import { readSvg } from './helpers/read-svg.ts';

const site = readProjectSite();
const drawn = drawAll(site);

/** Everything in a claim that holds a number a picture may show. */
function toNumberedWords({ figure, when }: Claim): string[] {
  const days = [figure?.period, when].flatMap((period) => [period?.from, period?.to]);
  const years = [...days, figure?.asOf.date].flatMap((day) => day?.slice(0, 4) ?? []);
  return [figure?.text, when?.evidence, ...years].filter((words) => typeof words === 'string');
}

describe.each(drawn)('the picture %s', (name, svg) => {
  const { root, parts } = readSvg(svg);

  it('has a name and a description for those who do not see it', () => {
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-labelledby')).toBe(`${name}-title ${name}-desc`);
    const [first, second] = [...root.childNodes];
    expect(String(first)).toContain(`id="${name}-title"`);
    expect(String(second)).toContain(`id="${name}-desc"`);
  });

  it('takes its colours and letters from the page', () => {
    expect(svg).not.toMatch(/<style|<script|style="|#[0-9a-f]{3,8}\b|rgb\(|font-family|href=/i);
  });

  it('shows no number that a claim does not give', () => {
    const numbered = parts.filter((part) => part.name === 'text' && /\d/.test(part.lines.join(' ')));
    expect(numbered.length).toBeGreaterThan(0);
    for (const { lines, claims } of numbered) {
      const given = claims.flatMap((id) => toNumberedWords(site.claims.get(id)?.claim ?? ({} as Claim)));
      const rest = given
        .toSorted((a, b) => b.length - a.length)
        .reduce((text, words) => text.replaceAll(words, ''), lines.join(' '));
      expect(rest, `${lines.join(' ')} (${claims.join(', ')})`).not.toMatch(/\d/);
    }
  });

  it('names no person', () => {
    const words = parts.flatMap(({ lines }) => lines).join(' ');
    const persons = [...site.entities.values()].filter(({ type }) => type === 'person');
    const names = persons.flatMap(({ name: own, aliases }) => [own, ...aliases]);
    expect(names.filter((own) => words.includes(own))).toEqual([]);
  });

  it('is drawn alike each time', () => {
    expect(new Map(drawAll(site)).get(name)).toBe(svg);
  });

  it('keeps its words inside the picture and clear of one another', () => {
    const [width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').slice(2).map(Number);
    const boxes = parts
      .filter(({ className, at }) => /chart-(label|words|heading)/.test(className) && at)
      .map(({ lines, at }) => ({
        left: at?.x ?? 0,
        top: at?.y ?? 0,
        right: (at?.x ?? 0) + Math.max(...lines.map(({ length }) => length)) * 6.4,
        bottom: (at?.y ?? 0) + lines.length * 16,
        words: lines.join(' '),
      }));
    for (const box of boxes) {
      expect([box.left >= 0, box.top >= 0, box.right <= width, box.bottom <= height], box.words).not.toContain(false);
      const hit = boxes.filter(
        (other) =>
          other !== box &&
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom,
      );
      expect(
        hit.map(({ words }) => words),
        box.words,
      ).toEqual([]);
    }
  });
});
