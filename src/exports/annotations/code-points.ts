/** How many Unicode code points stand before an offset in UTF-16 units: an emoji counts as one. */
export function toCodePointOffset(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}

/** The last code points of a text, at most so many. */
export function takeLast(text: string, count: number): string {
  return count === 0 ? '' : [...text].slice(-count).join('');
}

/** The first code points of a text, at most so many. */
export function takeFirst(text: string, count: number): string {
  return [...text].slice(0, count).join('');
}
