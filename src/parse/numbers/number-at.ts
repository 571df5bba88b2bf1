import { digitsAt } from './digits-at.ts';
import { fractionAt } from './fraction-at.ts';
import { ratioAt } from './ratio-at.ts';
import type { Token } from './tokens.ts';
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
  return vagueAt(tokens, index) ?? fractionAt(tokens, index) ?? ratioAt(tokens, index) ?? wordsAt(tokens, index);
}

const beginnings = /^(?:[ahotfsenmbqz½⅓⅔¼¾⅕⅛].*|dozens)$/;

/** Rules most words out at once. */
function canBegin({ lower }: Token): boolean {
  return beginnings.test(lower);
}
