import type { Qualifier } from '../../model/annotation.ts';
import { numberAt } from './number-at.ts';
import { type Hedge, hedgesAfter } from './qualifiers.ts';
import { isGlued, isHyphen, type Token, wordAt } from './tokens.ts';

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
