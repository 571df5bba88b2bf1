import { isGlued, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { dayParts, shortWeekdays, weekdays } from './date-words.ts';
import type { DateMatch } from './point.ts';
import { wordSet } from '../../parse/numbers/word-set.ts';

/** Days that are names of events or of newspapers. */
const eventDays = wordSet('black good bloody ash palm cyber super easter holy maundy shrove every each most');
const newspapers = wordSet('times mirror telegraph mail express star sun post');

const shifts: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** A weekday and what belongs to it: `Wednesday`, `last Wednesday`, `Wednesday evening`, `Thurs.`. */
export function weekdayDateAt(tokens: readonly Token[], index: number): DateMatch | undefined {
  const shift = shifts.get(wordAt(tokens, index));
  const at = shift === undefined ? index : index + 1;
  const weekday = weekdayNumber(tokens, at);
  if (weekday === undefined || eventDays.has(wordAt(tokens, at - 1))) return undefined;
  if (newspapers.has(wordAt(tokens, at + 1)) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return undefined;
  const isShort = tokens[at + 1]?.text === '.' && shortWeekdays.has(wordAt(tokens, at));
  let next = isShort ? at + 2 : at + 1;
  if (dayParts.has(wordAt(tokens, next))) next += 1;
  return { first: index, next, point: { kind: 'weekday', weekday, shift: shift ?? 0 } };
}

function weekdayNumber(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  const hasStop = tokens[index + 1]?.text === '.' && isGlued(tokens, index + 1);
  return (
    weekdays.get(token.lower) ??
    (hasStop && !['sun', 'sat'].includes(token.lower) ? shortWeekdays.get(token.lower) : undefined)
  );
}
