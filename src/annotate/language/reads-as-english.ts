/** Fewest letters that tell a language; a line of two names is too short. */
const fewestLetters = 20;

/**
 * False for a stretch in another script, or in a language full of letters that English lacks, such as Vietnamese:
 * there "1.237" may be a thousand and "12,5" a fraction, so that no number is read.
 */
export function readsAsEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const plain = text.match(/[a-z]/gi)?.length ?? 0;
  return letters < fewestLetters || plain >= letters * 0.8;
}
