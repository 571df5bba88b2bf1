import type { Finding } from '../../../src/model/finding.ts';

/** Findings as a person reads them: place, rule, message, hint. */
export function showFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, rule, severity, message, hint }) => {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      return [`${place} ${severity} ${rule}`, message, ...(hint === undefined ? [] : [`→ ${hint}`])].join('\n');
    })
    .join('\n\n');
}
