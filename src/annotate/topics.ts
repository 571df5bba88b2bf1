/** A topic and the words that make a paragraph relevant to it. */
export interface TopicTerms {
  id: string;
  /** Whole words or phrases, any case; a final `*` stands for any ending. */
  terms: readonly string[];
}

/** Ids of the topics that a paragraph touches, in the order given. */
export function findTopics(paragraph: string, topics: readonly TopicTerms[]): string[] {
  return topics.filter(({ terms }) => terms.some((term) => toPattern(term).test(paragraph))).map(({ id }) => id);
}

function toPattern(term: string): RegExp {
  const isStem = term.endsWith('*');
  const words = (isStem ? term.slice(0, -1) : term)
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}${isStem ? '' : '(?![\\p{L}\\p{N}])'}`, 'iu');
}
