import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance and contrast after WCAG 2.2. */
function toLuminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function toContrast(text: string, ground: string, scheme: 'light' | 'dark'): number {
  const [a = '', b = ''] = [tokens.get(text)?.[scheme], tokens.get(ground)?.[scheme]];
  const [high = 0, low = 0] = [toLuminance(a), toLuminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['ground', 'ground-sunk', 'evidence-tint'];
const pairs = [
  ...['ink', 'ink-soft', 'evidence'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...['contest', 'doubt'].flatMap((text) => ['ground', 'ground-sunk'].map((ground) => [text, ground] as const)),
  ['doubt', 'doubt-tint'],
  ['ink', 'doubt-tint'],
] as const;

describe.each(['light', 'dark'] as const)('colours of the %s scheme', (scheme) => {
  it.each(pairs)('keep text in %s readable on %s', (text, ground) => {
    expect(toContrast(text, ground, scheme)).toBeGreaterThanOrEqual(6.5);
  });

  it.each(['edge', 'evidence', 'contest', 'doubt'])('keep the lines of marks in %s visible', (line) => {
    expect(toContrast(line, 'ground', scheme)).toBeGreaterThanOrEqual(3);
  });
});
