import { unansweredKinds, type Claim } from '../model/claim.ts';
import type { Site } from '../model/dossier.ts';
import type { Entity } from '../model/vocabulary.ts';
import { toRoleWords, toSpeakerWords } from './chart-words.ts';

/** What our sources hold against an allegation: a reply in substance, that somebody gave none, or nothing. */
export const answers = ['reply', 'unanswered', 'none'] as const;
export type Answer = (typeof answers)[number];

/** What answers an allegation, and whose answer or silence it is. */
export interface ReplyRef {
  id: string;
  answer: Answer;
  kind: Claim['kind'];
  speaker: string;
}

/** An allegation without a person’s or company’s name, and the replies to it. */
export interface ReplyRow {
  id: string;
  source: string;
  status: Claim['status'];
  /** Who alleges it. */
  speaker: string;
  /** Whom or what it concerns: groups by name, everybody else as `a named person`. */
  about: string[];
  replies: ReplyRef[];
  /** The answers that there are, a reply first; `none` alone where there is none. */
  answers: Answer[];
}

const unnamed: Partial<Record<Entity['type'], string>> = {
  person: 'a named person',
  organisation: 'a named organisation',
  place: 'a named place',
  case: 'a case under a person’s name',
};

/** Every statement that ties somebody or something to wrongdoing, with what answers it in our sources; answered ones first. */
export function toReplyMatrix(site: Site): ReplyRow[] {
  const toRank = (row: ReplyRow): number => answers.findIndex((answer) => row.answers.includes(answer));
  return listRows(site).toSorted((a, b) => toRank(a) - toRank(b));
}

/** How many rows there are by what answers them; one that has a reply counts there only. */
export function countAnswers(rows: readonly ReplyRow[]): Record<Answer, number> {
  const counts = { reply: 0, unanswered: 0, none: 0 };
  for (const row of rows) {
    const [first = 'none'] = row.answers;
    counts[first] += 1;
  }
  return counts;
}

function listRows(site: Site): ReplyRow[] {
  return [...site.claims.values()].flatMap(({ claim, source }) => {
    const { id, kind, status, wrongdoing, withdrawn } = claim;
    if (withdrawn || !(kind === 'allegation' || wrongdoing)) return [];
    const replies = toReplies(claim, site);
    const given = new Set(replies.map(({ answer }) => answer));
    return [
      {
        id,
        source,
        status,
        replies,
        speaker: toSpeakerWords(claim, site.entities),
        about: toAbout(claim, site.entities),
        answers: given.size === 0 ? ['none' as const] : answers.filter((answer) => given.has(answer)),
      },
    ];
  });
}

/** What answers a claim, in its order. To decline to comment, or not to respond, is not a reply in substance. */
export function toReplies(
  { reply }: Pick<Claim, 'reply'>,
  { claims, entities }: Pick<Site, 'claims' | 'entities'>,
): ReplyRef[] {
  const ids = Array.isArray(reply) ? reply : [];
  return ids.flatMap((id): ReplyRef[] => {
    const claim = claims.get(id)?.claim;
    if (!claim || claim.withdrawn) return [];
    const { kind } = claim;
    return unansweredKinds.includes(kind)
      ? [{ id, kind, answer: 'unanswered', speaker: toSilent(claim, entities) }]
      : [{ id, kind, answer: 'reply', speaker: toSpeakerWords(claim, entities) }];
  });
}

/** Those who did not answer: the persons that the sentence is about by their role, or else bodies and groups. */
function toSilent(claim: Claim, entities: Site['entities']): string {
  const persons = claim.about.filter((id) => entities.get(id)?.type === 'person');
  const silent = persons.length > 0 ? persons : claim.about;
  if (silent.length === 0) return toSpeakerWords(claim, entities);
  const roles = Map.groupBy(silent, (id) => toRoleWords(id, entities));
  return [...roles].map(([role, ids]) => toSharedRole(role, ids, entities)).join(', ');
}

/** One role for those who share it; without a plural, the role of each. */
function toSharedRole(role: string, ids: readonly string[], entities: Site['entities']): string {
  const [first = '', ...others] = ids;
  if (others.length === 0) return role;
  return entities.get(first)?.role?.plural ?? ids.map(() => role).join(', ');
}

function toAbout({ about }: Claim, entities: Site['entities']): string[] {
  const words = about.flatMap((id) => {
    const entity = entities.get(id);
    return entity ? (unnamed[entity.type] ?? entity.name) : [];
  });
  return [...new Set(words)];
}
