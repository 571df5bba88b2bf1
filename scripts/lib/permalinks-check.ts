import type { Dossier } from '../../src/model/dossier.ts';
import type { Finding } from '../../src/model/finding.ts';
import { listContentAddresses } from '../../src/site/permalinks-content.ts';
import { listOwnMoves } from '../../src/site/permalinks-moves.ts';
import { redirectLeadsOn } from '../../src/site/permalinks-redirects.ts';
import { urlIsKept } from '../../src/site/permalinks-rule.ts';
import { readLastClaims } from './editions-claims.ts';
import { checkEditions } from './editions-check.ts';
import { listSources } from './permalinks-sources.ts';
import { readLedger } from './permalinks.ts';
import { readRedirects } from './redirects.ts';

/** What records alone tell of published addresses: which are lost, which redirects lead nowhere, which editions were altered. */
export function checkAddresses(root: string, dossier: Dossier): Finding[] {
  const { ledger, findings: ofLedger } = readLedger(root);
  const { redirects, findings: ofRedirects } = readRedirects(root);
  const sources = listSources(dossier);
  const content = listContentAddresses(dossier, sources);
  const recorded = new Set(readLastClaims(root)?.entries);
  return [
    ...ofLedger,
    ...ofRedirects,
    ...redirectLeadsOn(redirects, content),
    ...urlIsKept({ content, recorded, ledger, redirects: [...redirects.data, ...listOwnMoves(sources)] }),
    ...checkEditions(root, ledger),
  ];
}
