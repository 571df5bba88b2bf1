import type { Qualifier } from '../../model/annotation.ts';
import { currencySigns } from './currency-signs.ts';
import { hedgesBefore } from './qualifiers.ts';
import { isGlued, type Token, wordAt } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Words that may stand between a hedge and its number. */
const fillers = wordSet('another additional further an a total combined of the other');

/** The hedge that ends directly before the token at `index`: `nearly`, `as many as`, `at least another`. */
export function qualifierBefore(tokens: readonly Token[], index: number): Qualifier | undefined {
  const end = skipCurrency(tokens, index);
  return hedgeBefore(tokens, end) ?? hedgeBefore(tokens, skipFillers(tokens, end));
}

function hedgeBefore(tokens: readonly Token[], end: number): Qualifier | undefined {
  const hedges = hedgesBefore.get(wordAt(tokens, end - 1));
  return hedges?.find(({ words }) => {
    const start = end - words.length;
    return start >= 0 && words.every((word, step) => tokens[start + step]?.lower === word);
  })?.qualifier;
}

function skipFillers(tokens: readonly Token[], end: number): number {
  let at = end;
  while (end - at < 4 && fillers.has(wordAt(tokens, at - 1))) at -= 1;
  return at;
}

/** Index of the first token of a currency sign that ends before `index`, or `index`: `$`, `US$`, `USD`, `Rs.`. */
export function skipCurrency(tokens: readonly Token[], index: number): number {
  const sign = tokens[index - 1];
  if (sign?.text === '.' && tokens[index - 2]?.text === 'Rs') return index - 2;
  if (sign === undefined || !currencySigns.has(sign.text)) return index;
  const country = tokens[index - 2];
  const isPrefixed = sign.text === '$' && country?.kind === 'word' && isGlued(tokens, index - 1);
  return isPrefixed && /^(?:US|A|AU|C|CA|HK|S|NZ|NT|R|SG|Z|J|T)$/.test(country.text) ? index - 2 : index - 1;
}
