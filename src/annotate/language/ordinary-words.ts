import data from './ordinary-words.json' with { type: 'json' };

const words: ReadonlySet<string> = new Set(Object.values(data.words).flatMap((line) => line.split(' ')));
/** Endings of inflected and derived words, with what the stem may end in instead. */
const endings: [RegExp, string[]][] = [
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/iest$/, ['y']],
  [/ier$/, ['y']],
  [/ily$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ings$/, ['', 'e']],
  [/ers?$/, ['', 'e']],
  [/est$/, ['', 'e']],
  [/ally$/, ['', 'al']],
  [/ly$/, ['', 'le']],
  [/ness$/, ['']],
  [/d$/, ['']],
];

/** True for a word that English writes with a small letter, in any inflected form; takes it in lower case. */
export function isOrdinary(lower: string): boolean {
  if (lower.length < 3 || words.has(lower)) return true;
  if (lower.includes('-')) return lower.split('-').every((part) => part === '' || isOrdinary(part));
  return endings.some(([ending, stems]) => {
    const base = lower.replace(ending, '');
    if (base === lower || base.length < 3) return false;
    return stems.some((stem) => words.has(base + stem)) || (/([^aeiou])\1$/.test(base) && words.has(base.slice(0, -1)));
  });
}
