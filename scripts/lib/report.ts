import type { Finding } from '../../src/model/finding.ts';

/** Findings as plain text, a block each by file, line, column and rule, errors and warnings counted at the end. */
export function toReport(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings.';
  const blocks = sortFindings(findings).map(({ rule, severity, file, line, column, message, hint }) => {
    const place = line === undefined ? file : `${file}:${line}${column === undefined ? '' : `:${column}`}`;
    return [`${place}  ${severity}  ${rule}`, `  ${message}`, ...(hint ? [`  → ${hint}`] : [])].join('\n');
  });
  const errors = findings.filter(isError).length;
  const files = new Set(findings.map(({ file }) => file)).size;
  const total = [count(errors, 'error'), count(findings.length - errors, 'warning')].join(' and ');
  return `${blocks.join('\n\n')}\n\n${total} in ${count(files, 'file')}.`;
}

/** True for a finding that must not be published. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.line ?? 0, b.line ?? 0) ||
      compare(a.column ?? 0, b.column ?? 0) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** By code units, so that the order is the same in every locale. */
function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
