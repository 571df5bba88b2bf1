/** A text with typographic differences removed, and where each of its characters stands in the original. */
export interface FoldedText {
  text: string;
  /** Offset in the original of each character of `text`, and the original's length at the end. */
  offsets: number[];
}

const folds: readonly [RegExp, string][] = [
  [/[‘’‚‛ʼ′`´]/, "'"],
  [/[“”„‟″«»]/, '"'],
  [/[‐‑‒–—―−]/, '-'],
  [/…/, '...'],
  [/[\u200B-\u200D\u2060\uFEFF\u00AD]/, ''],
  [/\s/, ' '],
];

/** Makes quotes and dashes straight, white space single, letters small: what is equal then differs in typography only. */
export function foldText(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    for (const character of foldCharacter(original.charAt(at))) {
      if (character === ' ' && text.endsWith(' ')) continue;
      text += character;
      offsets.push(at);
    }
  }
  return { text, offsets: [...offsets, original.length] };
}

function foldCharacter(character: string): string {
  const fold = folds.find(([pattern]) => pattern.test(character));
  if (fold !== undefined) return fold[1];
  const small = character.toLowerCase();
  return small.length === 1 ? small : character;
}
