import type { Claim } from '../model/claim.ts';
import type { Change } from '../model/vocabulary.ts';
import { statusWords } from './labels.ts';

/** What an edition keeps of a claim, to tell later what changed: all but how it is found, in its text and under topics. */
export type ClaimSnapshot = Omit<Claim, 'id' | 'prefix' | 'suffix' | 'topics'>;

/** A difference of a claim between two editions, as the entry that tells readers of it; its `text` is for an editor to write. */
export type ChangeDraft = Omit<Change, 'date'> & { claim: string };

export function toSnapshot({
  id: _id,
  prefix: _prefix,
  suffix: _suffix,
  topics: _topics,
  ...kept
}: Claim): ClaimSnapshot {
  return kept;
}

/** What changed in the claims since an edition: at most one draft a claim, in the order of the ids; a claim that is missing is none. */
export function compareClaims(
  before: ReadonlyMap<string, ClaimSnapshot>,
  now: ReadonlyMap<string, ClaimSnapshot>,
): ChangeDraft[] {
  return [...now]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([claim, present]) => {
      const past = before.get(claim);
      if (past === undefined)
        return present.withdrawn ? [] : [{ claim, kind: 'new-evidence', text: toPrompt('added'), major: true }];
      return toDraft(claim, past, present);
    });
}

function toDraft(claim: string, past: ClaimSnapshot, present: ClaimSnapshot): ChangeDraft[] {
  if (present.withdrawn && !past.withdrawn) {
    return [{ claim, kind: 'correction', text: present.withdrawn.why, before: past.summary, major: true }];
  }
  const changed = aspects.filter(({ read }) => JSON.stringify(read(past)) !== JSON.stringify(read(present)));
  const [first] = changed;
  if (!first) return [];
  const isWording = ownWords.includes(first.name);
  const show = (snapshot: ClaimSnapshot): string => changed.map(({ show }) => show(snapshot)).join(' · ');
  return [
    {
      claim,
      kind: isWording ? 'wording' : 'correction',
      text: toPrompt(changed.map(({ name }) => name).join(', ')),
      before: show(past),
      after: show(present),
      major: !isWording,
    },
  ];
}

const prompt = 'TO WRITE:';

function toPrompt(what: string): string {
  return `${prompt} what changed and why (${what}).`;
}

/** True for the text of a draft that no editor has replaced yet. */
export function isUnwritten(text: string): boolean {
  return text.startsWith(prompt);
}

interface Aspect {
  name: string;
  read: (snapshot: ClaimSnapshot) => unknown;
  /** For the reader who compares before and now. */
  show: (snapshot: ClaimSnapshot) => string;
}

/** What is in our words alone. */
const ownWords: readonly string[] = ['summary', 'note'];

/** What makes a claim another one, our own wording last. */
const aspects: readonly Aspect[] = [
  { name: 'quotation', read: ({ quote }) => quote, show: ({ quote }) => `“${quote}”` },
  { name: 'kind', read: ({ kind }) => kind, show: ({ kind }) => kind },
  { name: 'hedges', read: ({ hedges }) => hedges, show: ({ hedges }) => `hedges: ${toList(hedges)}` },
  { name: 'figure', read: ({ figure }) => figure, show: ({ figure }) => (figure ? showFigure(figure) : 'no figure') },
  {
    name: 'speaker',
    read: ({ speaker, via }) => [speaker, via],
    show: ({ speaker, via }) => [speaker ?? 'the text itself', ...via].join(' via '),
  },
  { name: 'about', read: ({ about }) => about, show: ({ about }) => `about: ${toList(about)}` },
  {
    name: 'days',
    read: ({ when }) => when,
    show: ({ when }) => (when ? `${when.from ?? '…'} to ${when.to ?? '…'}` : 'no days'),
  },
  {
    name: 'status',
    read: ({ status, statusAsOf, wrongdoing }) => [status, statusAsOf, wrongdoing],
    show: ({ status, statusAsOf }) => `${statusWords[status]}, as of ${statusAsOf ?? 'a day not stated'}`,
  },
  {
    name: 'reply',
    read: ({ reply }) => reply,
    show: ({ reply }) => `reply: ${Array.isArray(reply) ? reply.join(', ') : (reply ?? 'none called for')}`,
  },
  {
    name: 'withdrawal',
    read: ({ withdrawn }) => withdrawn,
    show: ({ withdrawn }) => (withdrawn ? `withdrawn: ${withdrawn.why}` : 'stands'),
  },
  { name: 'summary', read: ({ summary }) => summary, show: ({ summary }) => summary },
  { name: 'note', read: ({ note }) => note, show: ({ note }) => (note ? `note: ${note}` : 'no note') },
];

function toList(words: readonly string[]): string {
  return words.join(', ') || 'none';
}

function showFigure({
  text,
  value,
  max,
  bound,
  measure,
  population,
  place,
  period,
  asOf,
}: NonNullable<ClaimSnapshot['figure']>): string {
  const scope = [population, place].filter(Boolean).join(', ') || 'whom and where not stated';
  const days = `${period.from ?? '…'} to ${period.to ?? '…'}, as of ${asOf.date ?? 'a day not stated'}`;
  return `${text} (${[bound, value, max].filter((part) => part !== undefined).join(' ')} ${measure}; ${scope}; ${days})`;
}
