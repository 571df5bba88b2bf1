import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/vocabulary.ts';
import { findAccusedNames } from '../words/find-accused-names.ts';
import type { FoundName } from '../words/find-names.ts';
import { listValues } from '../words/list-values.ts';
import { noReply } from '../words/no-reply.ts';
import { statusWords } from '../words/status-words.ts';
import { findWrongdoingWord } from '../words/wrongdoing-words.ts';
import type { ProseBlock, ProseSentence } from './prose-block.ts';
import { findStanding, type ProseContext } from './prose-context.ts';
import { showSentence } from './show-sentence.ts';

export interface NameProblem {
  /** Offset in the block. */
  offset: number;
  message: string;
  hint: string;
}

/** What a sentence lacks that names somebody whom a claim ties to wrongdoing. */
export function findNameProblems(sentence: ProseSentence, block: ProseBlock, context: ProseContext): NameProblem[] {
  const claims = findStanding(sentence.ids, context).map(({ claim }) => claim);
  return findAccusedNames(sentence.rendered, context.index.entities, context.accused).flatMap((name) => {
    const about = claims.filter(({ about: ids }) => isAmong(name.entities, ids));
    const wrongdoing = about.filter((claim) => claim.wrongdoing);
    const problems =
      wrongdoing.length > 0
        ? [...checkStatus(name, wrongdoing, sentence), ...checkReply(name, wrongdoing, block, context)]
        : checkNeutral(name, claims, sentence);
    return problems.map((problem) => ({ ...problem, offset: sentence.start + name.start }));
  });
}

type Problem = Omit<NameProblem, 'offset'>;

/** A sentence may name them for another reason: a claim about them or by them that speaks of no wrongdoing. */
function checkNeutral(name: FoundName, claims: readonly Claim[], { rendered }: ProseSentence): Problem[] {
  const isTheirs = claims.some(({ about, speaker, via }) => {
    return isAmong(name.entities, [...about, ...via, ...(speaker === null ? [] : [speaker])]);
  });
  const word = findWrongdoingWord(rendered);
  if (isTheirs && word === undefined) return [];
  const lack = isTheirs ? `speaks of \`${word}\` and cites no claim that does` : 'cites no claim about them';
  return [
    {
      message: `This sentence names \`${name.text}\`, whom a claim ties to wrongdoing, but ${lack}: \`${showSentence(rendered)}\``,
      hint: `Cite the claim about \`${name.text}\` in this sentence, or leave the name out.`,
    },
  ];
}

function checkStatus(name: FoundName, claims: readonly Claim[], { rendered }: ProseSentence): Problem[] {
  return claims
    .filter(({ status }) => !statusWords[status].pattern.test(rendered))
    .map(({ id, status }) => ({
      message: `This sentence ties \`${name.text}\` to wrongdoing with \`${id}\`, whose status is \`${status}\`, but does not say so: \`${showSentence(rendered)}\``,
      hint: `Say it in words: ${listValues(statusWords[status].examples, 'or')}.`,
    }));
}

function checkReply(name: FoundName, claims: readonly Claim[], block: ProseBlock, context: ProseContext): Problem[] {
  const cited = new Set(block.pieces.flatMap(({ ids }) => ids));
  return claims.flatMap(({ id, reply }): Problem[] => {
    const replies = Array.isArray(reply) ? reply : [];
    const standing = findStanding(replies, context).map(({ claim }) => claim.id);
    if (replies.length > 0 && standing.some((other) => cited.has(other))) return [];
    if (replies.length === 0 && noReply.test(block.rendered)) return [];
    return [
      {
        message: `This paragraph ties \`${name.text}\` to wrongdoing with \`${id}\` and does not give the reply.`,
        hint:
          replies.length > 0
            ? `Cite the reply in the same paragraph: ${listValues(replies, 'or')}.`
            : 'Say in the same paragraph that there is “no reply in our sources”.',
      },
    ];
  });
}

function isAmong(entities: readonly Entity[], ids: readonly string[]): boolean {
  return entities.some(({ id }) => ids.includes(id));
}
