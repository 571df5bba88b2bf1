import type { Dossier } from '../../src/model/dossier.ts';
import type { Finding } from '../../src/model/finding.ts';
import { toSourceId } from '../../src/mdx/to-page.ts';
import { listContentAddresses, type PagedSource } from '../../src/site/permalinks-content.ts';
import { listOwnMoves } from '../../src/site/permalinks-moves.ts';
import { redirectLeadsOn } from '../../src/site/permalinks-redirects.ts';
import { urlIsKept } from '../../src/site/permalinks-rule.ts';
import { checkEditions } from './editions-check.ts';
import { readLedger } from './permalinks.ts';
import { readRedirects } from './redirects.ts';

/** What records alone tell of published addresses: which are lost, which redirects lead nowhere, which editions were altered. */
export function checkAddresses(root: string, dossier: Dossier): Finding[] {
  const { ledger, findings: ofLedger } = readLedger(root);
  const { redirects, findings: ofRedirects } = readRedirects(root);
  const sources = listSources(dossier);
  const content = listContentAddresses(dossier, sources);
  return [
    ...ofLedger,
    ...ofRedirects,
    ...redirectLeadsOn(redirects, content),
    ...urlIsKept({ content, ledger, redirects: [...listOwnMoves(sources), ...redirects.data] }),
    ...checkEditions(root, ledger),
  ];
}

/** The texts with their records and the slugs of their pages. */
export function listSources({ seeds, records }: Pick<Dossier, 'seeds' | 'records'>): PagedSource[] {
  const bySeed = new Map(records.map(({ data }) => [data.seed, data]));
  return seeds.map((seed) => {
    const record = bySeed.get(seed.file) ?? null;
    return { seed, record, slug: toSourceId(seed, record) };
  });
}
