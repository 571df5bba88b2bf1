import type { Bound, claimKinds, claimStatuses } from '../model/claim.ts';
import type { Change, relationKinds } from '../model/vocabulary.ts';

/** What kind of statement a claim is, for headings and facts. */
export const claimKindWords: Record<(typeof claimKinds)[number], string> = {
  figure: 'Figure',
  allegation: 'Allegation',
  denial: 'Denial',
  policy: 'Policy',
  event: 'Event as told',
  assessment: 'Assessment',
  recommendation: 'Recommendation',
  response: 'Response',
  'no-response': 'Did not respond',
  'comment-declined': 'Declined to comment',
  context: 'Context in the text',
};

/** Standing of a statement in words that hold beside any name. */
export const statusWords: Record<(typeof claimStatuses)[number], string> = {
  'official-count': 'official count, as this text relays it',
  'official-statement': 'official statement, as this text relays it',
  estimate: 'estimate',
  alleged: 'alleged',
  'named-in-report': 'named in a report that we do not hold',
  'under-prosecution': 'under prosecution, according to this text',
  reported: 'reported by this text',
  assessment: 'a judgement',
  unsourced: 'stated without a source',
  announced: 'announced or asked for, not done',
};

/** How exactly a figure is given. */
export const boundWords: Record<Bound, string> = {
  exact: 'exact',
  'at-least': 'at least',
  'more-than': 'more than',
  'up-to': 'up to',
  'less-than': 'less than',
  about: 'about',
  nearly: 'nearly',
  range: 'range',
  magnitude: 'order of magnitude in words',
};

/** What holds between the claims of a relation. */
export const relationWords: Record<(typeof relationKinds)[number], string> = {
  contradicts: 'Cannot all be complete',
  tension: 'Pull against each other',
  'different-scope': 'May not count the same thing',
  agrees: 'Agree',
  updates: 'Updates',
  'replies-to': 'Statement and reply',
};

/** What kind of change was made. */
export const changeKindWords: Record<Change['kind'], string> = {
  published: 'published',
  correction: 'correction',
  'new-evidence': 'new evidence',
  superseded: 'superseded',
  wording: 'wording',
};

/** Kinds of passage that the annotator marks, in the order of the switches. */
export const annotationWords = {
  figure: 'Figures',
  date: 'Dates',
  quote: 'Quotations',
  attribution: 'Who says what',
  person: 'Persons',
  organisation: 'Organisations',
  place: 'Places',
} as const;

/** What a reader is told where the other side is not heard. */
export const noReply = 'no reply in our sources';
