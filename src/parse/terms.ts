/** True where a text holds one of some terms: whole words or phrases, any case; a final `*` stands for any ending. */
export function holdsTerm(text: string, terms: readonly string[]): boolean {
  return terms.some((term) => toTermPattern(term).test(text));
}

/** Finds every place of a term: `deport*` finds `Deportations`. */
export function toTermPattern(term: string): RegExp {
  const isStem = term.endsWith('*');
  const words = (isStem ? term.slice(0, -1) : term).split(/\s+/).map((word) => RegExp.escape(word));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}${isStem ? '' : '(?![\\p{L}\\p{N}])'}`, 'giu');
}
