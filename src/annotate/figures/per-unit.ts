import { type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { wordSet } from '../../parse/numbers/word-set.ts';
import { measureUnits } from './measure-units.ts';
import { toSingular } from './singular.ts';
import { timeUnits } from './time-units.ts';

const shortTimes: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['s', 'second'],
]);
const pieces = wordSet('share head person piece pop bushel bottle kilo visit ticket copy unit');

/** "per barrel", "/h", "per square metre", "a month" behind an amount: the words for the unit and the index behind them. */
export function perUnitAt(tokens: readonly Token[], index: number): { unit: string; next: number } | undefined {
  const joint = wordAt(tokens, index);
  if (joint === 'a' || joint === 'an') return articleUnitAt(tokens, index + 1);
  if (joint === '-' && wordAt(tokens, index + 1) === 'a' && wordAt(tokens, index + 2) === '-')
    return articleUnitAt(tokens, index + 3);
  if (joint !== 'per' && joint !== '/') return undefined;
  const isShape = /^(?:square|cubic|metric)$/.test(wordAt(tokens, index + 1));
  const at = isShape ? index + 2 : index + 1;
  const noun = tokens[at];
  if (noun?.kind !== 'word' || noun.lower === 'cent') return undefined;
  const name = measureUnits.get(noun.lower) ?? timeUnits.get(noun.lower) ?? shortTimes.get(noun.lower);
  if (name === undefined && joint === '/') return undefined;
  const isDescribed = name === undefined && /(?:ed|al|ic|ive)$/.test(noun.lower) && tokens[at + 1]?.kind === 'word';
  if (isDescribed) return { unit: ` per ${noun.text} ${toSingular(wordAt(tokens, at + 1))}`, next: at + 2 };
  const shape = isShape ? `${wordAt(tokens, index + 1)} ` : '';
  return { unit: ` per ${shape}${name ?? toSingular(noun.text)}`, next: at + 1 };
}

/** "$5 a day": only units and what is sold by the piece. */
function articleUnitAt(tokens: readonly Token[], index: number): { unit: string; next: number } | undefined {
  const word = wordAt(tokens, index);
  const name = timeUnits.get(word) ?? measureUnits.get(word) ?? (pieces.has(word) ? word : undefined);
  // "$5 a day earlier" compares with another day.
  const isDate = /^(?:earlier|ago|later|before|after)$/.test(wordAt(tokens, index + 1));
  return name === undefined || isDate ? undefined : { unit: ` per ${name}`, next: index + 1 };
}
