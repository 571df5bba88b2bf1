import type { QueryPart } from '../../search/query.ts';
import type { SearchOutcome } from '../../search/run-search.ts';

/** How many parts that stand nowhere are named. */
const namedAbsences = 3;

/** What is read out: how many results, or why there are none. */
export function toOutcomeText(outcome: SearchOutcome, isNarrowed: boolean): string {
  const { results, parts, phrase, absent, isPhraseApart } = outcome;
  if (absent.length > 0) return `No result. ${toAbsences(absent)}`;
  if (results.length > 0)
    return `${toCount(outcome)}${isPhraseApart ? ' Words in quotation marks beside others are searched apart.' : ''}`;
  if (isNarrowed) return 'No result with these choices.';
  if (phrase !== null) return `No result. No text that we hold has the words “${shorten(phrase)}” in this order.`;
  return parts.length > 1 ? 'No result: nothing holds all of this together.' : 'No result.';
}

function toCount({ results, loose }: SearchOutcome): string {
  const others = loose.size;
  const count = `${toNumber(results.length)} ${results.length === 1 ? 'result' : 'results'}`;
  return others === 0
    ? `${count}.`
    : `${count}; ${toNumber(others)} of them only ${others === 1 ? 'holds' : 'hold'} the same words.`;
}

function toAbsences(absent: readonly QueryPart[]): string {
  const rest = absent.length - namedAbsences;
  const named = absent.slice(0, namedAbsences).map(toAbsence);
  return [...named, ...(rest > 0 ? [`Nor does anything hold ${toNumber(rest)} more of these words.`] : [])].join(' ');
}

function toAbsence({ kind, text }: QueryPart): string {
  if (kind === 'number') return `No text that we hold gives the number “${text}”.`;
  if (kind === 'sign') return `“${shorten(text)}” holds neither a word nor a number to search for.`;
  return `“${shorten(text)}” stands in no text that we hold.`;
}

/** What is read out should not be as long as what may be pasted. */
function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function toNumber(number: number): string {
  return number.toLocaleString('en');
}
