/** How much a finding matters: an error fails `check` and `build`, a warning does not. */
export type Severity = 'error' | 'warning';

/** A problem in the content, with its place and its remedy. */
export interface Finding {
  /** Name of the good state that does not hold, e.g. `quote-is-verbatim`. */
  rule: string;
  severity: Severity;
  /** Path from the root of the dossier, e.g. `content/sources/x.yaml`. */
  file: string;
  /** First line is 1; absent where the problem concerns the whole file. */
  line?: number;
  /** First column is 1. */
  column?: number;
  /** What is wrong, with what was expected and what was found. */
  message: string;
  /** What to do about it. */
  hint?: string;
}
