import type { Claim } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import type { Entity } from '../../model/vocabulary.ts';
import { listClaims, toDossierIndex } from '../dossier-index.ts';
import { findingAt, type Problem } from '../finding-at.ts';
import { findAccusedNames } from '../words/find-accused-names.ts';
import { listAccused } from '../words/list-accused.ts';
import { hasStatusWord } from '../words/status-words.ts';
import { findWrongdoingWord } from '../words/wrongdoing-words.ts';

const rule = 'name-has-status';

/** Whoever is tied to wrongdoing: it is data who says so, in which standing, and what the reply is. */
export function nameHasStatus(dossier: Dossier): Finding[] {
  return [
    ...listClaims(dossier).flatMap(({ claim, record, path }) =>
      findProblems(claim).map(({ field, ...problem }) => findingAt(rule, record, [...path, field], problem)),
    ),
    ...checkPortraits(dossier),
    ...checkHeadings(dossier),
  ];
}

type ClaimProblem = Problem & { field: keyof Claim };

function findProblems(claim: Claim): ClaimProblem[] {
  if (!claim.wrongdoing && claim.kind !== 'allegation') return [];
  return [...checkAbout(claim), ...checkStatus(claim), ...checkReply(claim)];
}

function checkAbout({ id, about }: Claim): ClaimProblem[] {
  if (about.length > 0) return [];
  return [
    {
      field: 'id',
      message: `\`${id}\` speaks of wrongdoing, but \`about\` does not say whose.`,
      hint: 'List in `about` the persons, bodies or groups that it is about.',
    },
  ];
}

/** Standings that say that an authority or somebody named has spoken. */
const spoken = new Set<Claim['status']>(['official-statement', 'estimate', 'announced']);

function checkStatus({ id, status, speaker, via }: Claim): ClaimProblem[] {
  if (status === 'official-count') {
    return [
      {
        field: 'status',
        message: `\`${id}\` speaks of wrongdoing and has the status \`official-count\`, as if it were a count.`,
        hint: 'Choose the status that the text gives it, e.g. `alleged`, `named-in-report`, `under-prosecution` or `unsourced`.',
      },
    ];
  }
  if (speaker !== null || via.length > 0 || !spoken.has(status)) return [];
  return [
    {
      field: 'status',
      message: `\`${id}\` speaks of wrongdoing and has the status \`${status}\`, but neither \`speaker\` nor \`via\` says who speaks.`,
      hint: 'Name the speaker. If the text says it in its own voice, use `reported`, `alleged` or `unsourced`.',
    },
  ];
}

function checkReply({ id, reply }: Claim): ClaimProblem[] {
  if (reply === undefined) {
    return [
      {
        field: 'id',
        message: `\`${id}\` speaks of wrongdoing and does not say what the other side replies.`,
        hint: 'List the claims with the reply in `reply`, or write `reply: none-in-sources`.',
      },
    ];
  }
  if (!Array.isArray(reply) || !reply.includes(id)) return [];
  return [
    {
      field: 'reply',
      message: `\`${id}\` names itself as the reply.`,
      hint: 'Name the claim in which the other side speaks, or write `reply: none-in-sources`.',
    },
  ];
}

/** Our own words about an accused person or body speak of wrongdoing only with a standing. */
function checkPortraits(dossier: Dossier): Finding[] {
  const { entities } = dossier;
  const accused = listAccused(toDossierIndex(dossier));
  return entities.data.flatMap((entity, index) => {
    if (!accused.has(entity.id)) return [];
    return listPortraits(entity).flatMap(({ path, text }) => {
      const word = findWrongdoingWord(text);
      if (word === undefined || hasStatusWord(text)) return [];
      return findingAt(rule, entities, [index, ...path], {
        message: `The words about \`${entity.id}\` say \`${word}\` without saying in whose words: \`${text}\``,
        hint: 'Say who alleges it and in which standing, or leave it to the claims.',
      });
    });
  });
}

function listPortraits({ role, note }: Entity): { path: string[]; text: string }[] {
  return [
    ...(role === null ? [] : [{ path: ['role', 'text'], text: role.text }]),
    ...(note === undefined ? [] : [{ path: ['note'], text: note }]),
  ];
}

/** Headings of ours in the data name nobody who is tied to wrongdoing. */
function checkHeadings(dossier: Dossier): Finding[] {
  const index = toDossierIndex(dossier);
  const accused = listAccused(index);
  const { records, relations } = dossier;
  const headings = [
    ...records.flatMap((record) =>
      (['label', 'shortLabel'] as const).map((field) => ({ in: record, path: [field], text: record.data[field] })),
    ),
    ...relations.data.map(({ question }, at) => ({ in: relations, path: [at, 'question'], text: question })),
  ];
  return headings.flatMap((heading) =>
    findAccusedNames(heading.text, index.entities, accused).map(({ text }) =>
      findingAt(rule, heading.in, heading.path, {
        message: `The heading \`${heading.text}\` names \`${text}\`, whom a claim ties to wrongdoing.`,
        hint: 'Headings carry no status and no reply, so they name nobody: say it without the name.',
      }),
    ),
  );
}
