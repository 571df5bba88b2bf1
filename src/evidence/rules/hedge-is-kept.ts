import type { Claim } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import { listClaims, toDossierIndex, type ClaimEntry } from '../dossier-index.ts';
import { findingAt } from '../finding-at.ts';
import { familiesIn, isAmountHedge, keepsHedge } from '../words/hedge-families.ts';
import { listValues } from '../words/list-values.ts';
import { findSofteningWords } from '../words/softening-words.ts';
import { findStrengtheningWord } from '../words/strengthening-words.ts';

const rule = 'hedge-is-kept';

/** Words that soften a quotation are listed with the claim and survive in its summary; nothing makes it stronger. */
export function hedgeIsKept(dossier: Dossier): Finding[] {
  return [
    ...listClaims(dossier).flatMap((entry) => [
      ...findUnlisted(entry),
      ...findUnlistedSoftening(entry),
      ...findInvented(entry),
      ...findLost(entry),
      ...findStronger(entry),
    ]),
    ...checkRelations(dossier),
  ];
}

/** A hedge word in the quote that no listed hedge of its family covers. */
function findUnlisted({ claim, record, path }: ClaimEntry): Finding[] {
  return familiesIn(claim.quote)
    .filter((family) => !claim.hedges.some((hedge) => family.marks.test(hedge)))
    .map((family) => {
      const word = family.marks.exec(claim.quote)?.[0] ?? family.name;
      return findingAt(rule, record, [...path, 'quote'], {
        message: `The quote of \`${claim.id}\` says \`${word}\`, but \`hedges\` does not list it.`,
        hint: `Add \`${word}\` to \`hedges\`, so that no paraphrase may drop it.`,
      });
    });
}

/** A softening word of the quote that stands in none of the listed hedges. */
function findUnlistedSoftening({ claim, record, path }: ClaimEntry): Finding[] {
  const listed = claim.hedges.join('\n').toLowerCase();
  return findSofteningWords(claim.quote)
    .filter((word) => !listed.includes(word.toLowerCase()))
    .map((word) =>
      findingAt(rule, record, [...path, 'quote'], {
        message: `The quote of \`${claim.id}\` says \`${word}\`, but \`hedges\` does not list it.`,
        hint: `Add \`${word}\`, alone or with the words around it, to \`hedges\`, so that no paraphrase may drop it.`,
      }),
    );
}

function findInvented({ claim, record, path }: ClaimEntry): Finding[] {
  return claim.hedges.flatMap((hedge, index) => {
    if (claim.quote.toLowerCase().includes(hedge.toLowerCase())) return [];
    return findingAt(rule, record, [...path, 'hedges', index], {
      message: `\`${claim.id}\` lists the hedge \`${hedge}\`, which does not stand in its quote.`,
      hint: 'List the words as the quote has them.',
    });
  });
}

function findLost({ claim, record, path }: ClaimEntry): Finding[] {
  return claim.hedges
    .filter((hedge) => !isShownWithFigure(claim, hedge) && !keepsHedge(claim.summary, hedge))
    .map((hedge) =>
      findingAt(rule, record, [...path, 'summary'], {
        message: `The quote of \`${claim.id}\` is softened by \`${hedge}\`, but the summary drops it: \`${claim.summary}\``,
        hint: `Keep it in the summary, in the same or in a like word: ${listExamples(hedge)}.`,
      }),
    );
}

/** "over", "nearly" and the like belong to the figure and are shown with it; the summary holds no number to hedge. */
function isShownWithFigure({ figure }: Claim, hedge: string): boolean {
  return figure !== undefined && isAmountHedge(hedge) && figure.text.toLowerCase().includes(hedge.toLowerCase());
}

function listExamples(hedge: string): string {
  const examples = familiesIn(hedge).flatMap(({ examples: words }) => words);
  return listValues(examples.length > 0 ? examples : [hedge], 'or');
}

function findStronger({ claim, record, path }: ClaimEntry): Finding[] {
  return (['summary', 'note'] as const).flatMap((field) => {
    const word = findStrengtheningWord(claim[field] ?? '', [claim.quote]);
    if (word === undefined) return [];
    return findingAt(rule, record, [...path, field], {
      message: `The ${field} of \`${claim.id}\` says \`${word}\`, which its quote does not.`,
      hint: 'Say no more than the quote does.',
    });
  });
}

function checkRelations(dossier: Dossier): Finding[] {
  const { relations } = dossier;
  const { claims } = toDossierIndex(dossier);
  return relations.data.flatMap((relation, index) =>
    (['question', 'finding', 'explanation'] as const).flatMap((field) => {
      const quotes = relation.claims.flatMap((id) => claims.get(id)?.claim.quote ?? []);
      const word = findStrengtheningWord(relation[field], quotes);
      if (word === undefined) return [];
      return findingAt(rule, relations, [index, field], {
        message: `The ${field} of the relation \`${relation.id}\` says \`${word}\`, which settles what the sources leave open.`,
        hint: 'State what the texts say beside or against each other, without a verdict.',
      });
    }),
  );
}
