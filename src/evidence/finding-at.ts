import type { Located } from '../model/dossier.ts';
import type { Finding, Severity } from '../model/finding.ts';

/** What is wrong and what to do about it. */
export interface Problem {
  message: string;
  hint?: string;
  /** `error` unless told. */
  severity?: Severity;
}

/** A problem with a value in a data file, placed where that value stands. */
export function findingAt(
  rule: string,
  located: Located<unknown>,
  path: readonly PropertyKey[],
  problem: Problem,
): Finding {
  return {
    rule,
    severity: problem.severity ?? 'error',
    file: located.file,
    ...located.locate(path),
    message: problem.message,
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
  };
}
