import type { Dossier } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { checks } from './rules.ts';

/** Everything that is wrong with the content of a dossier, sorted by file, line, column and rule. */
export function checkDossier(dossier: Dossier): Finding[] {
  return checks.flatMap((check) => check(dossier)).sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    compare(a.line ?? 0, b.line ?? 0) ||
    compare(a.column ?? 0, b.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

/** By code units, so that the order is the same in every locale. */
function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
