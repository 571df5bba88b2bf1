import { categories, type PageAudit } from './page-audit.ts';

/** The scores by page and form factor as lines of text, and below them what costs points. */
export function toLighthouseTable(audits: readonly PageAudit[]): string {
  const head = ['', '', ...categories];
  const rows = audits.map((audit) => [
    `/${audit.path}${audit.isHidden ? ' *' : ''}`,
    audit.formFactor,
    ...categories.map((category) => String(audit.scores[category])),
  ]);
  const failures = audits.flatMap(({ path, formFactor, failures: found }) =>
    found.map((failure) => `/${path} ${formFactor}: ${failure}`),
  );
  const notes = audits.some(({ isHidden }) => isHidden)
    ? ['* keeps itself out of search engines on purpose: judged without `is-crawlable`.']
    : [];
  return [[head, ...rows].map(toLine).join('\n'), failures.join('\n'), ...notes].filter(Boolean).join('\n\n');
}

function toLine([page = '', formFactor = '', ...scores]: string[]): string {
  return `${page.padEnd(36)}${formFactor.padEnd(9)}${scores.map((score) => score.padStart(16)).join('')}`;
}
