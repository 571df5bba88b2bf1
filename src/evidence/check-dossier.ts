import type { Dossier } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { checks } from './rules.ts';

/** Everything that is wrong with the content of a dossier, rule by rule. */
export function checkDossier(dossier: Dossier): Finding[] {
  return checks.flatMap((check) => check(dossier));
}
