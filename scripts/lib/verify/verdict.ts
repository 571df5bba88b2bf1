/** Something on the site that does not hold. */
export interface Fault {
  /** File inside the site, e.g. `claims/c-x/index.html`. */
  file: string;
  /** What is wrong, with what was expected and what was found. */
  message: string;
}

/** What one proof found. */
export interface Verdict {
  /** What was proved and how often, e.g. `174 quotations of claims stand in their seeds`. */
  proved: string;
  count: number;
  faults: Fault[];
}

/** Adds up what proofs of the same thing found page by page. */
export function toVerdict(proved: string, results: readonly { count: number; faults: readonly Fault[] }[]): Verdict {
  return {
    proved,
    count: results.reduce((total, { count }) => total + count, 0),
    faults: results.flatMap(({ faults }) => faults),
  };
}
