import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import type { Relation } from '../../model/vocabulary.ts';
import { toDossierIndex, type DossierIndex } from '../dossier-index.ts';
import { findingAt } from '../finding-at.ts';
import type { Proposal } from '../reconcile/proposal.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { listValues } from '../words/list-values.ts';

const disposing = new Set<Relation['kind']>(['contradicts', 'tension', 'different-scope']);

/** Each conflict that arithmetic finds is taken up in `relations.yaml`; an agreement that is not is a warning. */
export function conflictIsDisposed(dossier: Dossier): Finding[] {
  const index = toDossierIndex(dossier);
  return reconcile(dossier)
    .filter((proposal) => !isDisposed(proposal, dossier.relations.data))
    .flatMap((proposal) => toFinding(proposal, index));
}

function isDisposed({ kind, claims }: Proposal, relations: readonly Relation[]): boolean {
  return relations.some((relation) => {
    const fits = kind === 'agreement' ? relation.kind === 'agrees' : disposing.has(relation.kind);
    return fits && claims.every((claim) => relation.claims.includes(claim));
  });
}

function toFinding({ rule, kind, claims, words }: Proposal, { claims: byId }: DossierIndex): Finding[] {
  const last = byId.get(claims.at(-1) ?? '');
  if (last === undefined) return [];
  const isConflict = kind === 'conflict';
  const kinds = isConflict ? '`contradicts`, `tension` or `different-scope`' : '`agrees`';
  return [
    findingAt('conflict-is-disposed', last.record, [...last.path, 'figure', 'value'], {
      severity: isConflict ? 'error' : 'warning',
      message: `${isConflict ? 'A conflict' : 'An agreement'} that no relation takes up (${rule}). ${words}`,
      hint: `Correct the data if a number, window, place or population is wrong. Otherwise add a relation of kind ${kinds} to \`content/relations.yaml\` with the claims ${listValues(claims)}.`,
    }),
  ];
}
