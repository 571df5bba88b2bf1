import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../../src/model/dossier.ts';
import { listOwnMoves } from '../../src/site/permalinks-moves.ts';
import type { Finding } from '../../src/model/finding.ts';
import { UserError } from './cli.ts';
import { findAlteredVersion } from './editions-inputs.ts';
import { writeEditions } from './editions-unpack.ts';
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

/** What a built site keeps. */
export interface Kept {
  /** Versions of the editions. */
  editions: string[];
  /** What an editor should know, no reason to stop. */
  findings: Finding[];
}

/**
 * Makes a built site answer for everything that was ever published: redirects, anchors that moved, kept editions. Throws
 * with the findings where an address is lost, so that such a site is not put in place.
 * Runs last: nothing that indexes or lists the pages of the site is meant to see kept ones.
 */
export function keepPublished({ root, folder, base, dossier }: RenderedSite): Kept {
  const { ledger } = readLedger(root);
  const { redirects } = readRedirects(root);
  restoreMoved(folder, ledger, [...redirects.data, ...listOwnMoves(listSources(dossier))]);
  const hosts = toRedirectsFile(redirects.data, toBase(base));
  if (hosts !== '') writeFileSync(join(folder, '_redirects'), hosts);
  const lost = [...findLostUrls(folder, ledger), ...findLostTargets(folder, redirects)];
  if (lost.length > 0) throw new UserError(`Addresses that were published would be lost:\n\n${toReport(lost)}`);
  return { editions: writeEditions(root, folder), findings: findAlteredVersion(root) };
}

/** A folder on the host with a slash at both ends. */
export function toBase(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}
