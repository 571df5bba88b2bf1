/** Words with a capital at their start: `unsigned post` to `Unsigned post`. */
export function toSentenceStart(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
