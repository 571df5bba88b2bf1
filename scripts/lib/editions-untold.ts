import { stringify } from 'yaml';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Change } from '../../src/model/vocabulary.ts';
import { listNewChanges } from '../../src/site/permalinks-changes.ts';
import { compareClaims, isUnwritten, type ChangeDraft } from '../../src/site/permalinks-claims.ts';
import { readLastClaims, toSnapshots } from './editions-claims.ts';

/** Changes of claims since the last edition of which `content/changes.yaml` says nothing yet. */
export function findUntold(root: string, dossier: Dossier): ChangeDraft[] {
  const last = readLastClaims(root);
  if (!last) return [];
  const told = listNewChanges(dossier.changes.data, last.changes).filter(({ text }) => !isUnwritten(text));
  return compareClaims(last.claims, toSnapshots(dossier)).filter((draft) => !isTold(draft, told));
}

/** Each claim by itself; what is new may be told in one note that names no claim. */
function isTold({ claim, kind }: ChangeDraft, told: readonly Change[]): boolean {
  return told.some(
    (change) =>
      change.claim === claim || (kind === 'new-evidence' && change.kind === kind && change.claim === undefined),
  );
}

/** The entries that an editor has to complete. */
export function toUntoldReport(drafts: readonly ChangeDraft[], date: string): string {
  const entries = drafts.map(({ claim, kind, text, before, after, major }) => ({
    date,
    kind,
    claim,
    text,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    major,
  }));
  const isMany = drafts.length !== 1;
  return [
    `${drafts.length} claim${isMany ? 's' : ''} changed since the last edition, and content/changes.yaml does not say so.`,
    'Complete these entries and add them there. New claims may share one entry of the kind `new-evidence` without `claim`, which does not date them;',
    '`superseded` is for a statement that a later one replaces; only major changes move the date of update.',
    '',
    stringify(entries, { lineWidth: 0 }).trimEnd(),
  ].join('\n');
}
