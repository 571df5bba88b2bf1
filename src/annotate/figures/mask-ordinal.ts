import { isGlued, wordAt } from '../../parse/numbers/tokens.ts';
import type { Mask } from './mask-tokens.ts';

/** An ordinal or a decade: `21st`, `1,000th`, `the 1990s`, `in his 30s`. */
export const maskOrdinal: Mask = (tokens, index) => {
  if (tokens[index]?.kind !== 'digits' || !isGlued(tokens, index + 1)) return undefined;
  const ending = wordAt(tokens, index + 1);
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(ending);
  const isDecade = (ending === 's' || ending === "'s") && wordAt(tokens, index).endsWith('0');
  return isOrdinal || isDecade ? index + 2 : undefined;
};
