import { isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import type { Reader } from './figure.ts';

/** Percent and points of it: `5%`, `5 per cent`, `0.5 percentage points`, `25 basis points`, `a 10-percent rise`. */
export const readPercent: Reader = (tokens, { first, next }) => {
  const start = isHyphen(tokens[next]) && tokens[next + 1]?.kind === 'word' ? next + 1 : next;
  const found = percentAt(tokens, start);
  return found && { first, next: found.next, unit: found.unit, kind: 'percent' };
};

function percentAt(tokens: readonly Token[], index: number): { unit: string; next: number } | undefined {
  const word = wordAt(tokens, index);
  const isPoint = /^points?$/.test(wordAt(tokens, index + 1));
  if (word === '%' || /^(?:percent|pct|pc)$/.test(word)) {
    return isPoint ? { unit: 'percentage point', next: index + 2 } : { unit: 'percent', next: index + 1 };
  }
  if (word === 'per' && wordAt(tokens, index + 1) === 'cent') return { unit: 'percent', next: index + 2 };
  if (word === 'percentage' && isPoint) return { unit: 'percentage point', next: index + 2 };
  return word === 'basis' && isPoint ? { unit: 'basis point', next: index + 2 } : undefined;
}
