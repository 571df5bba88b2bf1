import type { VFile } from 'vfile';
import type { Place } from '../../model/dossier.ts';

/** A problem of prose, as a message of a file. */
export interface ProseProblem {
  rule: string;
  place: Place;
  message: string;
  hint: string;
}

/** Adds a message with its rule, place and remedy to a file. */
export function report(file: VFile, { rule, place, message, hint }: ProseProblem): void {
  const added = file.message(message, { place, ruleId: rule, source: 'evidence' });
  added.note = hint;
}
