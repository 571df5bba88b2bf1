/** Values in backticks, joined for a sentence: `a`, `b` and `c`. */
export function listValues(values: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const quoted = values.map((value) => `\`${value}\``);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
