const strengthening =
  /\b(?:convict(?:ed|ions?)|prov(?:ed|en|es|ing)|confirm(?:s|ed)|guilty|establish(?:es|ed) that|undeniabl[ey]|certainly|undoubtedly|manipulat(?:ed|ion)|lied|liars?|fals(?:e|ely|ified))\b/gi;
const negation = /\b(?:no|not|never|none|nobody|nor|neither|without|cannot|whether|if)\b|n[’']t\b/i;

/**
 * The first word of a text that turns a hedged statement or a disagreement into a settled one, e.g. `convicted`.
 * A word behind a negation ("no text reports a conviction") and a word of the quotations themselves do not count.
 */
export function findStrengtheningWord(text: string, quotations: readonly string[]): string | undefined {
  const quoted = quotations.join('\n').toLowerCase();
  for (const { 0: word, index } of text.matchAll(strengthening)) {
    if (!negation.test(text.slice(0, index)) && !quoted.includes(word.toLowerCase())) return word;
  }
  return undefined;
}
