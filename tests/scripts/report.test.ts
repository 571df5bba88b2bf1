import { describe, expect, it } from 'vitest';
import { toReport } from '../../scripts/lib/report.ts';
import type { Finding } from '../../src/model/finding.ts';

const finding = (file: string, rule: string, place: Partial<Finding> = {}): Finding => ({
  file,
  rule,
  severity: 'error',
  message: 'It is wrong.',
  ...place,
});

const findings = [
  finding('b.yaml', 'id-is-unique', { line: 9, column: 3, hint: 'Mend it.' }),
  finding('b.yaml', 'url-is-kept', { severity: 'warning' }),
  finding('b.yaml', 'id-is-unique', { line: 9, column: 3, message: 'It is odd.' }),
  finding('b.yaml', 'hedge-is-kept', { line: 9, column: 3 }),
  finding('b.yaml', 'id-is-unique', { line: 10, column: 1 }),
  finding('a.yaml', 'id-is-unique', { line: 20 }),
];

describe('toReport', () => {
  it('lists findings by place, rule and message with what to do, and counts them', () => {
    expect(toReport(findings)).toMatchInlineSnapshot(`
      "a.yaml:20  error  id-is-unique
        It is wrong.

      b.yaml  warning  url-is-kept
        It is wrong.

      b.yaml:9:3  error  hedge-is-kept
        It is wrong.

      b.yaml:9:3  error  id-is-unique
        It is odd.

      b.yaml:9:3  error  id-is-unique
        It is wrong.
        → Mend it.

      b.yaml:10:1  error  id-is-unique
        It is wrong.

      5 errors and 1 warning in 2 files."
    `);
  });

  it('is the same whatever the order in which they were found', () => {
    expect(toReport(findings.toReversed())).toBe(toReport(findings));
  });

  it('says that nothing was found', () => {
    expect(toReport([])).toBe('No findings.');
  });
});
