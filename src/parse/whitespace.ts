/**
 * The one rule by which texts are compared once they have passed through Markdown or HTML:
 * a run of spaces, tabs and line breaks counts as one space, and none counts at either end.
 * Other white space (no-break spaces, for one) is kept.
 */
export function foldWhitespace(text: string): string {
  return text.replace(/[ \t\r\n\f\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');
}
