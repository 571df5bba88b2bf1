import type { Span } from '../../model/seed.ts';
import { smallNumbers } from '../../parse/numbers/number-words.ts';
import { isGlued, type Token } from '../../parse/numbers/tokens.ts';
import { isInsideWord } from '../../parse/numbers/find-numbers.ts';
import { maskClock } from './mask-clock.ts';
import { maskCode } from './mask-code.ts';
import { maskLabel } from './mask-label.ts';
import { maskOrdinal } from './mask-ordinal.ts';
import { maskScore } from './mask-score.ts';

/** Finds a stretch that states no figure: gives the index behind it, or undefined where none begins at `index`. */
export type Mask = (tokens: readonly Token[], index: number) => number | undefined;

/** Times before scores (`8:30`), labels before codes (`No. 5`). */
const masks: readonly Mask[] = [maskClock, maskOrdinal, maskLabel, maskScore, maskCode];

/** Indexes of the tokens whose numbers are no figures: in dates, times, ordinals, labels, scores, codes and words. */
export function maskTokens(tokens: readonly Token[], dates: readonly Span[]): ReadonlySet<number> {
  const masked = new Set<number>();
  maskDates(tokens, dates, masked);
  let index = 0;
  while (index < tokens.length) {
    if (isInsideWord(tokens, index) && tokens[index - 2]?.lower !== 'magnitude') masked.add(index);
    const end = canBegin(tokens, index) ? findEnd(tokens, index) : undefined;
    for (let at = index; at < (end ?? index); at += 1) masked.add(at);
    index = end ?? index + 1;
  }
  return masked;
}

/** Rules out the words that neither are numbers nor touch what follows. */
function canBegin(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  return token.kind !== 'word' || smallNumbers.has(token.lower) || isGlued(tokens, index + 1);
}

function findEnd(tokens: readonly Token[], index: number): number | undefined {
  for (const mask of masks) {
    const end = mask(tokens, index);
    if (end !== undefined) return end;
  }
  return undefined;
}

function maskDates(tokens: readonly Token[], dates: readonly Span[], masked: Set<number>): void {
  let next = 0;
  tokens.forEach((token, index) => {
    while (dates[next] !== undefined && (dates[next] as Span).end <= token.start) next += 1;
    const date = dates[next];
    if (date !== undefined && date.start < token.end) masked.add(index);
  });
}
