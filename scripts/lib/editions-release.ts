import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../src/model/dossier.ts';
import type { KeptEdition } from '../../src/model/permalink.ts';
import { printLedger, toLedgerSection } from '../../src/site/permalinks.ts';
import { listNewChanges } from '../../src/site/permalinks-changes.ts';
import { listOwnMoves } from '../../src/site/permalinks-moves.ts';
import { ledgerFile } from '../../src/site/permalinks-rule.ts';
import { runAstro } from './build-site.ts';
import { UserError } from './cli.ts';
import { editionFiles, editionsFolder } from './editions.ts';
import { toAddressesSum } from './editions-check.ts';
import { printClaims, readLastClaims } from './editions-claims.ts';
import { findBoundScripts, toKeptFiles } from './editions-freeze.ts';
import { packFiles, toSums, type PackedFile } from './editions-pack.ts';
import { readInputs } from './editions-inputs.ts';
import type { Release } from './editions-request.ts';
import { toSha256, writeText } from './files.ts';
import { findLostUrls, readLedger } from './permalinks.ts';
import { listSources } from './permalinks-sources.ts';
import { collectAddresses } from './permalinks-collect.ts';
import { readRedirects, restoreMoved } from './redirects.ts';
import { toReport } from './report.ts';

/** Builds the site under the edition's own address, keeps it, and writes what was published first into the ledger. */
export async function makeEdition(
  root: string,
  dossier: Dossier,
  release: Release,
): Promise<{ files: number; addresses: number; bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    await runAstro('build', { root, out: folder, base: release.prefix });
    const files = toKeptFiles(folder, release);
    const bound = findBoundScripts(files, release.prefix);
    if (bound.length > 0) throw new Error(`Scripts name the folder of the edition on its host: ${bound.join(', ')}.`);
    const addresses = collectAddresses(folder);
    refuseLostAddresses(root, folder, dossier);
    return { files: files.length, ...writeEdition(root, dossier, release, { files, addresses }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function refuseLostAddresses(root: string, folder: string, dossier: Dossier): void {
  const { ledger } = readLedger(root);
  restoreMoved(folder, ledger, [...readRedirects(root).redirects.data, ...listOwnMoves(listSources(dossier))]);
  const lost = findLostUrls(folder, ledger);
  if (lost.length > 0) throw new UserError(`Addresses that were published would be lost:\n\n${toReport(lost)}`);
}

/** The edition is put in place whole, then the ledger names its addresses. */
function writeEdition(
  root: string,
  dossier: Dossier,
  { version, date, address }: Release,
  { files, addresses }: { files: readonly PackedFile[]; addresses: readonly string[] },
): { addresses: number; bytes: number } {
  const { ledger } = readLedger(root);
  const section = toLedgerSection(addresses, ledger);
  const [pack, sums, claims] = [packFiles(files), toSums(files), printClaims(dossier)];
  const record: KeptEdition = {
    version,
    date,
    address,
    files: files.length,
    sums: toSha256(sums),
    pack: toSha256(pack),
    claims: toSha256(claims),
    addresses: toAddressesSum(section),
    changes: listNewChanges(dossier.changes.data, readLastClaims(root)?.changes ?? []),
  };
  const parent = join(root, editionsFolder);
  const draft = join(parent, `.${version}.draft`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(draft, name), content);
  write(editionFiles.record, `${JSON.stringify(record, null, 2)}\n`);
  write(editionFiles.sums, sums);
  write(editionFiles.inputs, toSums(readInputs(root)));
  write(editionFiles.claims, claims);
  write(editionFiles.pack, pack);
  renameSync(draft, join(parent, version));
  writeText(join(root, ledgerFile), printLedger({ ...ledger, [version]: section }));
  const count = Object.values(section).reduce((sum, parts) => sum + parts.length + 1, 0);
  return { addresses: count, bytes: pack.length };
}
