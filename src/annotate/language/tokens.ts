import type { Span } from '../../model/seed.ts';

export interface Token extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'punctuation';
  /** True where the first letter of a word is a capital ("al-Assad" counts as one). */
  isCapitalised: boolean;
}

const tokenPattern =
  /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[-’'.&](?=[\p{L}\p{N}]))*|\d(?:[\d\p{L}]|[.,:/-](?=\d))*|[^\s\p{L}\p{N}]|\t/gu;
const possessive = /[’']s$/i;
const capital =
  /^(?:\p{Lu}|(?:al|el|as|ad|an|ar|ul|bin|de|da|di|du|d|l|O|then|ex|vice|co|pro|anti|non|pre|post|mid)[-’']\p{Lu})/u;
/** Abbreviations whose full stop belongs to the word. */
const abbreviation =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Brig|Adm|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Inc|Ltd|Corp|Co|INC|LTD|CORP|CO|Del|Sens|Reps)$/u;

/**
 * Words, numbers, single marks and the tabs between cells of a stretch of text, with offsets into the text. A possessive `'s` is a token
 * of its own; the full stop of "Mr." and "U.S." belongs to the word.
 */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  let resume = 0;
  for (const { 0: raw, index } of stretch.matchAll(tokenPattern)) {
    if (index < resume) continue;
    const at = start + index;
    if (/^\p{L}/u.test(raw)) {
      resume =
        index + pushWord(tokens, raw, at, stretch.charAt(index + raw.length), index + raw.length + 1 >= stretch.length);
    } else {
      tokens.push(toToken(raw, at, /^\d/.test(raw) ? 'number' : 'punctuation'));
    }
  }
  return tokens;
}

/** Adds a word and what clings to it; gives the length that was used. */
function pushWord(tokens: Token[], raw: string, at: number, after: string, isLast: boolean): number {
  if (possessive.test(raw)) {
    tokens.push(toToken(raw.slice(0, -2), at, 'word'), toToken(raw.slice(-2), at + raw.length - 2, 'word'));
    return raw.length;
  }
  // At the end of a sentence the full stop of a single letter ("on X.") ends the sentence.
  const word = after === '.' && abbreviation.test(raw) && !(isLast && raw.length === 1) ? `${raw}.` : raw;
  tokens.push(toToken(word, at, 'word'));
  return word.length;
}

function toToken(text: string, start: number, kind: Token['kind']): Token {
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    kind,
    isCapitalised: kind === 'word' && capital.test(text),
  };
}
