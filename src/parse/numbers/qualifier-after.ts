import type { Qualifier } from '../../model/annotation.ts';
import { currencySigns } from './currency-signs.ts';
import { numberAt } from './number-at.ts';
import { hedgesAfter, hedgesBefore, type Hedge } from './qualifiers.ts';
import { wordSet } from './word-set.ts';
import { isGlued, isHyphen, type Token, wordAt } from './tokens.ts';

/** Words that may stand between a hedge and its number. */
const fillers = wordSet('another additional further an a total combined of the other');

/** The hedge that ends directly before the token at `index`: `nearly`, `as many as`, `at least another`. */
export function qualifierBefore(tokens: readonly Token[], index: number): Qualifier | undefined {
  const end = skipCurrency(tokens, index);
  return hedgeBefore(tokens, end) ?? hedgeBefore(tokens, skipFillers(tokens, end));
}

/** The hedge that begins with the token at `index`: `+`, `or more`; `next` is the index of the token behind it. */
export function qualifierAfter(
  tokens: readonly Token[],
  index: number,
): { qualifier: Qualifier; next: number } | undefined {
  const start = isHyphen(tokens[index]) && isGlued(tokens, index) && isGlued(tokens, index + 1) ? index + 1 : index;
  const hedge = hedgesAfter
    .get(wordAt(tokens, start))
    ?.find(({ words }) => words.every((word, step) => tokens[start + step]?.lower === word));
  if (hedge === undefined || !standsAlone(tokens, start, index, hedge)) return undefined;
  return { qualifier: hedge.qualifier, next: start + hedge.words.length };
}

/** A hedge that leads on to another number is that number's: "73 prosecutions and over 2,300 deportations". */
function standsAlone(tokens: readonly Token[], start: number, index: number, { words }: Hedge): boolean {
  const [word] = words;
  const after = tokens[start + words.length];
  const leadsOn =
    after !== undefined && (after.kind === 'digits' || numberAt(tokens, start + words.length) !== undefined);
  if (leadsOn) return false;
  if (word === '+') return isGlued(tokens, start);
  // Without a hyphen these words mean something else: "five plus two", "two odd jobs".
  return /^(?:plus|odd|ish)$/.test(word ?? '') ? start > index : true;
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
