/** A kind of change that no rule can tell from a choice of the editor. */
export interface ExcludedKind {
  kind: string;
  /** Only at this place; everywhere where absent. */
  place?: string;
  reason: string;
}

/** Each entry is a test as well: some change of the kind does go unseen, so that the exclusion is still needed. */
export const excludedKinds: readonly ExcludedKind[] = [
  {
    kind: 'quote: the first word dropped',
    reason: 'Words that still stand in the seed as quoted, only fewer of them: a choice of the editor.',
  },
  {
    kind: 'quote: the last word dropped',
    reason: 'Words that still stand in the seed as quoted, only fewer of them: a choice of the editor.',
  },
  {
    kind: 'figure: another measure',
    reason: 'Which words count as which measure is the editor’s reading; it is shown beside the quotation.',
  },
  {
    kind: 'figure: another place',
    reason:
      'The place is often that of the whole text, not of words in the sentence; it is shown beside the quotation.',
  },
  {
    kind: 'figure: another population',
    reason: 'Whom a count covers is told in words of ours; it is shown beside the quotation.',
  },
  {
    kind: 'figure: the population taken out',
    reason: 'Null says “not stated”, which claims less; it is shown beside the quotation.',
  },
  {
    kind: 'figure: the first word of the unit dropped',
    place: 'c-arr-detained-since-june',
    reason: 'The number stands alone, and what remains of its unit stands in the sentence too.',
  },
  {
    kind: 'figure: the last word of the unit dropped',
    place: 'c-arr-detained-since-june',
    reason: 'The number stands alone, and what remains of its unit stands in the sentence too.',
  },
  {
    kind: 'period: evidence for no days taken out',
    reason: 'Where no day is stated, the words beside it are a service to the reader and prove nothing.',
  },
  {
    kind: 'hedges: a hedge of the figure dropped',
    reason:
      'It is shown with the figure’s own words, and the bound has to agree with them: listing it changes nothing.',
  },
  {
    kind: 'hedges: another softening word dropped',
    reason: 'Listed by the editor beyond the softening words that the rules know: no rule says that it must be.',
  },
  {
    kind: '<Fig>: a figure of a text that the block cites or names',
    reason:
      'Where the paragraph names its text and what it counts as well, only a reader can tell which figure is meant.',
  },
  {
    kind: '<Cite>: one of several in its line removed',
    reason: 'The sentence still rests on a claim; which half of it that claim carries only a reader can tell.',
  },
  {
    kind: '<Cite>: one in a reading of ours removed',
    reason: 'What is marked as our own reading needs no claim.',
  },
  {
    kind: '<Cite>: one of its ids removed',
    reason: 'The sentence still rests on a claim; that it needs both only a reader can tell.',
  },
];
