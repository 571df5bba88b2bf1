const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['centuries', 'century'],
]);

/** Singular of a noun by its ending; a noun that is singular comes back as it is. */
export function toSingular(noun: string): string {
  const known = irregular.get(noun.toLowerCase());
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2);
  return /[^sui]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
