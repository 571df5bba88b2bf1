/** Words that look like a number and state none. */
export interface AllowedNumber {
  pattern: RegExp;
  /** Texts that it lets pass; each is a test. */
  examples: readonly string[];
  reason: string;
}

/** Everything that may stand in prose of ours although it holds a number word. Kept short: a figure belongs in a claim. */
export const allowedNumbers: readonly AllowedNumber[] = [
  {
    pattern: /\b(?:one of|no one|every one|each one|one another|one by one|one or the other)\b/gi,
    examples: ['one of the texts', 'no one is named', 'they follow one another'],
    reason: 'A pronoun: it picks something out and counts nothing.',
  },
  {
    pattern: /\b(?:this|that|the|which|another|an earlier|a later|only|not|same) one(?=[\s.,;:!?)’'])/gi,
    examples: ['a later figure and an earlier one.', 'which one it means is not said'],
    reason: 'A pronoun that stands for a noun before it.',
  },
  {
    pattern: /\bone[- ]sided(?:ly|ness)?\b/gi,
    examples: ['precise, one-sided'],
    reason: 'A quality, not a count.',
  },
  {
    pattern: /\bzero[- ]tolerance\b/gi,
    examples: ['a zero-tolerance policy'],
    reason: 'The name of a policy; it counts nothing.',
  },
];
