import { digitsAt } from './digits-at.ts';
import { fractionAt } from './fraction-at.ts';
import { ratioAt } from './ratio-at.ts';
import { type Token, wordAt } from './tokens.ts';
import { vagueAt } from './vague-at.ts';
import { wordsAt } from './words-at.ts';

/** What a run of tokens says as a number. */
export interface ParsedNumber {
  value: number;
  /** High end, of a vague magnitude only. */
  max?: number;
  /** Index of the first token after the number. */
  next: number;
  /** Scale word that closes it, as a factor: 1e6 in `5 million`, 1 where it has none. */
  factor: number;
  /** How it is written: `digits` and `words` are cardinals, a fraction may be a ratio ("one in five"). */
  form: 'digits' | 'words' | 'vague' | 'fraction';
}

/** The longest number that begins with the token at `index`; ranges and qualifiers are not its matter. */
export function numberAt(tokens: readonly Token[], index: number): ParsedNumber | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  if (first.kind === 'digits') return ratioAt(tokens, index) ?? digitsAt(tokens, index);
  if (!canBegin(first)) return undefined;
  // Vague magnitudes, fractions and ratios may begin with a word that is a number of its own ("two-thirds").
  const words = vagueAt(tokens, index) ?? fractionAt(tokens, index) ?? ratioAt(tokens, index) ?? wordsAt(tokens, index);
  return words && withDigits(tokens, words);
}

/** "fifteen (15)": the digits in brackets say the number a second time, as laws do. */
function withDigits(tokens: readonly Token[], number: ParsedNumber): ParsedNumber {
  const [opener, digits, closer] = [0, 1, 2].map((step) => wordAt(tokens, number.next + step));
  const isSame = opener === '(' && closer === ')' && Number(digits?.replaceAll(',', '')) === number.value;
  return isSame ? { ...number, next: number.next + 3 } : number;
}

const beginnings = /^(?:[ahotfsenmbqz½⅓⅔¼¾⅕⅛].*|dozens)$/;

/** Rules most words out at once. */
function canBegin({ lower }: Token): boolean {
  return beginnings.test(lower);
}
