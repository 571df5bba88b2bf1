import { expect, it } from 'vitest';
import { toLighthouseTable } from '../../scripts/lib/bench/lighthouse-table.ts';
import type { PageAudit } from '../../scripts/lib/bench/page-audit.ts';

const full: PageAudit = {
  path: '',
  formFactor: 'mobile',
  isHidden: false,
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  failures: [],
};

it('shows the scores of each page, what costs points, and which pages hide on purpose', () => {
  const hidden: PageAudit = {
    ...full,
    path: 'search/',
    formFactor: 'desktop',
    isHidden: true,
    scores: { ...full.scores, performance: 98 },
    failures: ['performance: cumulative-layout-shift'],
  };
  expect(toLighthouseTable([full, hidden])).toMatchInlineSnapshot(`
    "                                                  performance   accessibility  best-practices             seo
    /                                   mobile                100             100             100             100
    /search/ *                          desktop                98             100             100             100

    /search/ desktop: performance: cumulative-layout-shift

    * keeps itself out of search engines on purpose: judged without \`is-crawlable\`."
  `);
});

it('says no more than the scores where all are full', () => {
  expect(toLighthouseTable([full]).split('\n')).toHaveLength(2);
});
