/** The one rule by which texts are compared: a run of spaces, tabs and line breaks is one space. */
export function fold(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** The beginning of a text, for messages. */
export function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
