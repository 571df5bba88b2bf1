import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../../src/model/dossier.ts';
import { listOwnMoves } from '../../src/site/permalinks-moves.ts';
import { toBase } from './permalinks-base.ts';
import { UserError } from './cli.ts';
import { findLostUrls, readLedger } from './permalinks.ts';
import { listSources } from './permalinks-sources.ts';
import { findLostTargets, readRedirects, restoreMoved, toRedirectsFile } from './redirects.ts';
import { toReport } from './report.ts';

/** A rendered and indexed site, and what it was made of. */
export interface RenderedSite {
  root: string;
  folder: string;
  /** Folder on the host, e.g. `/briefing/`. */
  base: string;
  dossier: Dossier;
}

/**
 * Makes a built site answer for everything that was ever published: with redirects, tombstones and anchors that moved.
 * Throws with the findings where an address is lost, so that such a site is not put in place.
 */
export function keepAddresses({ root, folder, base, dossier }: RenderedSite): void {
  const { ledger } = readLedger(root);
  const { redirects } = readRedirects(root);
  restoreMoved(folder, ledger, [...redirects.data, ...listOwnMoves(listSources(dossier))]);
  const hosts = toRedirectsFile(redirects.data, toBase(base));
  if (hosts !== '') writeFileSync(join(folder, '_redirects'), hosts);
  const lost = [...findLostUrls(folder, ledger), ...findLostTargets(folder, redirects)];
  if (lost.length > 0) throw new UserError(`Addresses that were published would be lost:\n\n${toReport(lost)}`);
}
