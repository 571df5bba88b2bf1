import type { Dossier } from '../../../src/model/dossier.ts';
import { toMutant, type Mutant } from '../mutant.ts';
import { changeLetter, dropWord, turnMark } from './change-words.ts';
import { listPlacedClaims } from './list-claims.ts';

/** Changes to the quotation of every claim. */
export function mutateQuotes(dossier: Dossier): Mutant[] {
  return listPlacedClaims(dossier).flatMap(({ claim: { id, quote }, path }) => {
    const change = (kind: string, to: string): Mutant => toMutant(kind, id, [...path, 'quote'], to);
    const turned = turnMark(quote);
    const words = quote.split(' ').length;
    return [
      change('quote: a letter changed', changeLetter(quote)),
      ...(turned === undefined ? [] : [change('quote: a quotation mark turned', turned)]),
      ...(words < 3 ? [] : [change('quote: an inner word dropped', dropWord(quote, Math.floor(words / 2)))]),
      change('quote: the first word dropped', dropWord(quote, 0)),
      change('quote: the last word dropped', dropWord(quote, -1)),
    ];
  });
}
