import { currencySigns } from '../../parse/numbers/currency-signs.ts';
import { isGlued, isHyphen, wordAt } from '../../parse/numbers/tokens.ts';
import type { Mask } from './mask-tokens.ts';

/** A score, a vote or a roster of numbers joined by hyphens or slashes that cannot be a range: `3-1`, `219-212`, `24/7`, `9/11`. */
export const maskScore: Mask = (tokens, index) => {
  const [first, joint, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || joint === undefined) return undefined;
  if (!isGlued(tokens, index + 1) || !isGlued(tokens, index + 2)) return undefined;
  const before = tokens[index - 1]?.text ?? '';
  if (currencySigns.has(before)) return undefined;
  if (joint.text === '/') return isFraction(first.text, second.text) ? undefined : index + 3;
  if (!isHyphen(joint)) return undefined;
  const isPlain = /^\d{1,3}$/.test(first.text) && /^\d{1,3}$/.test(second.text);
  const isScoreWord = /^(?:win|victory|defeat|loss|draw|lead|decision|ruling|vote|record|tie)$/.test(
    wordAt(tokens, index + 3),
  );
  const isFalling = Number(first.text) >= Number(second.text);
  const isScore = isPlain && !/^(?:%|percent)$/.test(wordAt(tokens, index + 3)) && (isFalling || isScoreWord);
  return isScore ? index + 3 : undefined;
};

/** Proper fractions with a small denominator are numbers. */
function isFraction(top: string, bottom: string): boolean {
  return /^\d$/.test(top) && /^(?:[23458]|10)$/.test(bottom) && Number(top) < Number(bottom);
}
