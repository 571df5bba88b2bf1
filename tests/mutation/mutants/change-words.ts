/** The text with the letter in its middle replaced by the next one of the alphabet. */
export function changeLetter(text: string): string {
  const letters = [...text.matchAll(/[a-y]/gi)];
  const middle = letters[Math.floor(letters.length / 2)];
  if (middle === undefined) return `${text}x`;
  const next = String.fromCharCode(middle[0].charCodeAt(0) + 1);
  return text.slice(0, middle.index) + next + text.slice(middle.index + 1);
}

/** The text without the word at a position; `-1` is the last one. */
export function dropWord(text: string, at: number): string {
  const words = text.split(' ');
  return words.toSpliced(at, 1).join(' ');
}

/** The text with its first curly quotation mark or apostrophe made straight, or a straight one curly. */
export function turnMark(text: string): string | undefined {
  const mark = /[“”‘’"']/.exec(text);
  if (mark === null) return undefined;
  const turned = { '“': '"', '”': '"', '‘': "'", '’': "'", '"': '“', "'": '’' }[mark[0]] ?? mark[0];
  return text.slice(0, mark.index) + turned + text.slice(mark.index + 1);
}
