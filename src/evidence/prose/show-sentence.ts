/** A sentence for a message: one space where a reference or a line break stood. */
export function showSentence(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '');
}
