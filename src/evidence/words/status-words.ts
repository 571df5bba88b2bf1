import type { Claim } from '../../model/claim.ts';

/** Words that tell a reader the standing of a statement. */
export interface StatusWords {
  pattern: RegExp;
  /** For the hint. */
  examples: readonly string[];
}

const saying = 'say|says|said|per|according to';

/** How prose has to word each standing of a claim about wrongdoing. */
export const statusWords: Readonly<Record<Claim['status'], StatusWords>> = {
  'official-count': toStatusWords(saying, ['says', 'per', 'according to']),
  'official-statement': toStatusWords(`${saying}|stat(?:es|ed|ement)`, ['says', 'per', 'according to']),
  estimate: toStatusWords('estimat\\w*', ['estimates', 'estimated']),
  alleged: toStatusWords('alleg\\w+|accus\\w+|suspect(?:ed|s)?', ['alleged', 'alleges', 'accused']),
  'named-in-report': toStatusWords('named (?:in|by)|names|alleg\\w+', ['named in', 'alleged']),
  'under-prosecution': toStatusWords('prosecut\\w+|before (?:a|the) courts?', [
    'under prosecution',
    'being prosecuted',
  ]),
  reported: toStatusWords(`${saying}|report(?:s|ed|edly)|alleg\\w+`, ['reportedly', 'according to', 'per']),
  assessment: toStatusWords(
    `${saying}|judg(?:es?|ed|ing)|views?|views? of|argu(?:es|ed)|holds|identifies|alleg\\w+|assessment`,
    ['in the view of', 'judges', 'according to'],
  ),
  unsourced: toStatusWords(`${saying}|gives? no source|unsourced|unsigned|alleg\\w+`, [
    'per an unsigned post',
    'according to',
  ]),
  announced: toStatusWords(`${saying}|announc\\w+|call(?:s|ed) for|recommend\\w*|ask(?:s|ed) for`, [
    'announced',
    'recommends',
  ]),
};

function toStatusWords(words: string, examples: readonly string[]): StatusWords {
  return { pattern: new RegExp(`\\b(?:${words})\\b`, 'i'), examples };
}

/** True where a text carries the words of any standing that is not settled fact. */
export function hasStatusWord(text: string): boolean {
  return Object.values(statusWords).some(({ pattern }) => pattern.test(text));
}
