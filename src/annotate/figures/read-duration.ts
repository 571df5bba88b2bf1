import { isHyphen, wordAt } from '../../parse/numbers/tokens.ts';
import { wordSet } from '../../parse/numbers/word-set.ts';
import type { Reader } from './figure.ts';
import { timeUnits } from './time-units.ts';

/** Words between a number and its unit of time: "three more years", "five working days". */
const between = wordSet(`
  more additional further full consecutive straight long working business whole solid short calendar successive extra
  of trading other previous past recent
`);

/** A stretch of time: `three years`, `two-day`, `two more weeks`, `tens of thousands of years`. */
export const readDuration: Reader = (tokens, { first, next, form }) => {
  const joined = isHyphen(tokens[next]) ? next + 1 : next;
  const at = between.has(wordAt(tokens, joined)) && isAllowed(wordAt(tokens, joined), form) ? joined + 1 : joined;
  const unit = timeUnits.get(wordAt(tokens, at));
  if (unit === undefined) return undefined;
  // "one second later" is a time, "the one second-placed team" is none.
  if (unit === 'second' && isHyphen(tokens[at + 1])) return undefined;
  return { first, next: at + 1, unit, kind: 'duration' };
};

/** Only a vague magnitude or a fraction takes "of": "dozens of years". */
function isAllowed(word: string, form: string): boolean {
  return word !== 'of' || form === 'vague' || form === 'fraction';
}
