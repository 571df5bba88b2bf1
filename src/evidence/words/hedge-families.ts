/** Words that soften a statement in one and the same way. */
export interface HedgeFamily {
  /** e.g. `suspicion`. */
  name: string;
  /** Words that an editor may use to keep it, for the hint. */
  examples: readonly string[];
  /** Words that mark a quotation as softened. */
  marks: RegExp;
  /** Words that keep it in a paraphrase; wider than the marks. */
  keeps: RegExp;
}

/** "May" with a capital is a month, so possibility is case-sensitive. */
export const hedgeFamilies: readonly HedgeFamily[] = [
  {
    name: 'allegation',
    examples: ['allegedly', 'alleged', 'accused'],
    marks: /\balleg(?:ed(?:ly)?|es?|ing|ations?)\b/i,
    keeps: /\b(?:alleg(?:ed(?:ly)?|es?|ing|ations?)|accus(?:e[sd]?|ing|ations?))\b/i,
  },
  {
    name: 'suspicion',
    examples: ['suspected', 'suspects'],
    marks: /\b(?:suspected|suspicions?)\b/i,
    keeps: /\b(?:suspect(?:ed|s|ing)?|suspicions?)\b/i,
  },
  {
    name: 'appearance',
    examples: ['appears to', 'apparently', 'seems to'],
    marks: /\b(?:appear(?:s|ed|ing)? to|apparent(?:ly)?|seem(?:s|ed|ingly)?)\b/i,
    keeps: /\b(?:appear(?:s|ed|ing)? to|apparent(?:ly)?|seem(?:s|ed|ingly)?)\b/i,
  },
  {
    name: 'hearsay',
    examples: ['reportedly', 'is reported to', 'per reports'],
    marks: /\breportedly\b/i,
    keeps: /\breport(?:s|ed|edly)\b/i,
  },
  {
    name: 'belief',
    examples: ['believed', 'thought to'],
    marks: /\b(?:believed|thought) to\b|\bbelieved\b/i,
    keeps: /\b(?:believ(?:e[sd]?|ing)|belief|thought to)\b/i,
  },
  {
    name: 'possibility',
    examples: ['possible', 'potential', 'may', 'might', 'could'],
    marks: /\b(?:[Pp]ossibl[ey]|[Pp]ossibility|[Pp]otential(?:ly)?|[Pp]erhaps|may|might|could)\b/,
    keeps: /\b(?:[Pp]ossibl[ey]|[Pp]ossibility|[Pp]otential(?:ly)?|[Pp]erhaps|may|might|could)\b/,
  },
  {
    name: 'likelihood',
    examples: ['likely', 'unlikely', 'probably'],
    marks: /\b(?:(?:un)?likely|probabl[ey])\b/i,
    keeps: /\b(?:(?:un)?likely|(?:im)?probabl[ey])\b/i,
  },
  {
    name: 'estimate',
    examples: ['estimated', 'an estimate'],
    marks: /\bestimat(?:e[sd]?|ing|ions?|ors?)\b/i,
    keeps: /\bestimat(?:e[sd]?|ing|ions?|ors?)\b/i,
  },
  {
    name: 'suggestion',
    examples: ['suggests', 'suggested'],
    marks: /\bsuggest(?:s|ed|ing|ions?)?\b/i,
    keeps: /\bsuggest(?:s|ed|ing|ions?)?\b/i,
  },
];

/** Words that belong to a figure ("over", "8,000+"); they are kept where the figure's own text is shown. */
const amountHedge =
  /\+|\b(?:over|more than|at least|at most|nearly|almost|about|some|around|approximately|roughly|as many as|up to|fewer than|less than|under|no more than|no fewer than|or more|tens|dozens|hundreds|thousands|millions|billions)\b/i;

export function isAmountHedge(words: string): boolean {
  return amountHedge.test(words) && familiesIn(words).length === 0;
}

/** The families whose marks stand in the words, in the order of the list. */
export function familiesIn(words: string): HedgeFamily[] {
  return hedgeFamilies.filter(({ marks }) => marks.test(words));
}

/** True where a text keeps what a listed hedge says: a word of its family, or else most of its own weighty words. */
export function keepsHedge(text: string, hedge: string): boolean {
  const families = familiesIn(hedge);
  if (families.length > 0) return families.every(({ keeps }) => keeps.test(text));
  const inText = new Set(listWords(text).map(toStem));
  const words = listWords(hedge);
  const weighty = words.filter((word) => word.length >= 4);
  const wanted = weighty.length > 0 ? weighty : words;
  return wanted.filter((word) => inText.has(toStem(word))).length * 2 > wanted.length;
}

function listWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** First letters of a word, enough to know an inflected form again. */
function toStem(word: string): string {
  return word.slice(0, 5);
}
