import { holdsTerm } from '../parse/terms.ts';

/** A topic and the words that make a paragraph relevant to it. */
export interface TopicTerms {
  id: string;
  /** As `holdsTerm` reads them. */
  terms: readonly string[];
}

/** Ids of the topics that a paragraph touches, in the order given. */
export function findTopics(paragraph: string, topics: readonly TopicTerms[]): string[] {
  return topics.filter(({ terms }) => holdsTerm(paragraph, terms)).map(({ id }) => id);
}
