import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { smallNumbers } from '../../parse/numbers/number-words.ts';
import { wordSet } from '../../parse/numbers/word-set.ts';
import type { Mask } from './mask-tokens.ts';
import { pluralPhraseEnd } from './noun-phrase.ts';

/** Nouns that a number behind them names, in singular and plural: "Article 12", "sections 3 and 4". */
const labels = wordSet(`
  article articles section sections clause clauses chapter chapters paragraph paragraphs page phase phases level
  grade number numbers no nos route highway flight gate room rooms platform channel category division zone district
  ward block blocks sector tier type version part volume season episode step apartment apt suite floor exit junction
  terminal battalion brigade regiment squadron resolution resolutions protocol appendix annex schedule proposition
  psalm verse lap round stage day week tranche pier lot area item figure table row class model interstate runway
  street road lane avenue unit line group order directive sub-decree prakas decision recommendation box footnote
`);
/** Labels that are ordinary nouns or verbs as well: digits behind them name only where nothing is counted. */
const ordinary = wordSet(
  'day week part class order line group unit figure table row lot area type item block round stage',
);
/** Abbreviated labels, with their full stop: "no. 7", "pp. 4–6". */
const shortLabels = wordSet('no nos p pp para paras art arts vol fig ch sec');
/** What introduces the number of a thing, with a colon: "Group ID: 17164", "Hotline: 117". */
const numbered = wordSet('id ref reference hotline tel telephone phone fax number no passport account licence license');
/** Indexes and lists that carry a number in their name. */
const lists = wordSet(
  's&p p ftse dax nikkei cac fortune russell stoxx forbes asx csi sensex big kospi topix nifty smi ibex',
);

/** A number that is the name of something: `Article 12`, `Phase One`, `No. 2`, `#5`, `S&P 500`, `sections 3 and 4`. */
export const maskLabel: Mask = (tokens, index) => {
  if (isNumbered(tokens, index)) return groupsEnd(tokens, index + 1);
  if (!isPlainNumber(tokens[index])) return undefined;
  if (wordAt(tokens, index - 1) === '#') return index + 1;
  const label = labelBefore(tokens, index);
  if (label === undefined || /^(?:%|percent|per|million|billion|thousand)$/.test(wordAt(tokens, index + 1)))
    return undefined;
  const isCounted = ordinary.has(label) && pluralPhraseEnd(tokens, index + 1) !== undefined;
  return isCounted ? undefined : listEnd(tokens, index + 1);
};

/** A number of any length behind "no." or "ID:". */
function isNumbered(tokens: readonly Token[], index: number): boolean {
  if (!/^\d+$/.test(wordAt(tokens, index))) return false;
  const label = wordAt(tokens, index - 2);
  return wordAt(tokens, index - 1) === ':' ? numbered.has(label) : hasShortLabel(tokens, index) && label === 'no';
}

/** Index behind the further groups of a number: "Tel: 012 345 678". */
function groupsEnd(tokens: readonly Token[], index: number): number {
  let end = index;
  while (tokens[end]?.kind === 'digits') end += 1;
  return end;
}

function hasShortLabel(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index - 1) === '.' && isGlued(tokens, index - 1) && shortLabels.has(wordAt(tokens, index - 2));
}

function isPlainNumber(token: Token | undefined): boolean {
  if (token?.kind === 'digits') return /^\d{1,5}$/.test(token.text);
  return token !== undefined && smallNumbers.has(token.lower);
}

/** The label before a number; a short one with its full stop. */
function labelBefore(tokens: readonly Token[], index: number): string | undefined {
  const hasStop = hasShortLabel(tokens, index);
  const at = hasStop ? index - 2 : index - 1;
  const label = tokens[at];
  if (label?.kind !== 'word') return undefined;
  const isCapital = /^\p{Lu}/u.test(label.text);
  const isIndex = lists.has(label.lower) && isCapital && tokens[index]?.kind === 'digits';
  if (isIndex) return label.lower;
  if (hasStop) return label.lower;
  if (!labels.has(label.lower)) return undefined;
  // "no 12 people", "Street 2": a bare "no" and words for roads need their capital.
  const needsCapital = /^(?:no|nos|street|road|lane|avenue|order|area|row|class|line|group|unit)$/.test(label.lower);
  return needsCapital && !isCapital ? undefined : label.lower;
}

/** Index behind the further numbers of a list: "3, 4 and 5", "3 to 7". */
function listEnd(tokens: readonly Token[], index: number): number {
  let next = index;
  while (/^(?:,|and|or|to|-|–)$/.test(wordAt(tokens, next)) && tokens[next + 1]?.kind === 'digits') {
    const isCounted = pluralPhraseEnd(tokens, next + 2) !== undefined && !isHyphen(tokens[next]);
    if (isCounted || (isHyphen(tokens[next]) && !isGlued(tokens, next))) break;
    next += 2;
  }
  return next;
}
