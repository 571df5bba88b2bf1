import type { CslName } from '../csl.ts';

/** `Rim, S.`, the given names as initials. */
export function toInitialed(name: CslName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given.split(/\s+/).map((part) => `${[...part][0] ?? ''}.`);
  return `${name.family}, ${initials.join(' ')}`;
}

/** The first author family name first, the others as they are spoken: `Rim, Sokvy, and Dara Van`. */
export function toSpokenList(names: readonly CslName[]): string {
  const [first, ...others] = names;
  if (!first) return '';
  const lead = 'literal' in first ? first.literal : `${first.family}, ${first.given}`;
  return toList(
    [lead, ...others.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`))],
    'and',
  );
}

/** `A`, `A, and B`, `A, B, and C`. */
export function toList(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`;
}
