const names = new Map([
  ["'", 'a straight apostrophe'],
  ['’', 'a curly apostrophe'],
  ['‘', 'a curly opening quotation mark (single)'],
  ['"', 'a straight quotation mark'],
  ['“', 'a curly opening quotation mark'],
  ['”', 'a curly closing quotation mark'],
  ['-', 'a hyphen'],
  ['‑', 'a no-break hyphen'],
  ['–', 'an en dash'],
  ['—', 'an em dash'],
  ['−', 'a minus sign'],
  ['…', 'an ellipsis in one character'],
  ['.', 'a full stop'],
  [',', 'a comma'],
  [' ', 'a space'],
  ['\u00A0', 'a no-break space'],
  ['\u2009', 'a thin space'],
  ['\u202F', 'a narrow no-break space'],
  ['\t', 'a tab'],
  ['\n', 'a line break'],
  ['\r', 'a line break'],
  ['\u200B', 'an invisible zero-width space'],
  ['\u00AD', 'an invisible soft hyphen'],
  ['\uFEFF', 'an invisible byte order mark'],
]);

/** What two texts have where they differ: words where other words stand, else characters by their names. */
export function nameDifference(a: string, atA: number, b: string, atB: number): [inA: string, inB: string] {
  const [first, second] = [a.charAt(atA), b.charAt(atB)];
  const areLetters = [first, second].every((character) => /[\p{L}\p{N}]/u.test(character));
  if (areLetters && first.toLowerCase() !== second.toLowerCase()) return [wordAt(a, atA), wordAt(b, atB)];
  return [nameCharacter(first), nameCharacter(second)];
}

function wordAt(text: string, at: number): string {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0] ?? '';
  return `\`${before}${after}\``;
}

/** What a person calls a character, e.g. `a curly apostrophe (’)`; `nothing in that place` past the end. */
function nameCharacter(character: string): string {
  if (character === '') return 'nothing in that place';
  const name = names.get(character);
  const isVisible = /[^\s\u200B\u00AD\uFEFF]/u.test(character);
  if (name !== undefined) return isVisible ? `${name} (${character})` : name;
  if (/\p{Lu}/u.test(character)) return `a capital \`${character}\``;
  if (/\p{Ll}/u.test(character)) return `a small \`${character}\``;
  return `\`${character}\``;
}
