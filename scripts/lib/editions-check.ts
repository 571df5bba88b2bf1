import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import type { KeptEdition, Ledger } from '../../src/model/permalink.ts';
import { ledgerFile } from '../../src/site/permalinks-rule.ts';
import { readEditions, toEditionPath } from './editions.ts';
import { readBytes, toSha256 } from './files.ts';

const rule = 'edition-is-unchanged';
const hint = 'An edition that was released never changes: take the file back from the commit that released it.';

/** Editions are as they were released: their files, their addresses in the ledger, and none is missing. */
export function checkEditions(root: string, ledger: Ledger): Finding[] {
  const { editions, findings } = readEditions(root);
  const kept = new Set(editions.map(({ version }) => version));
  const missing = Object.keys(ledger).filter((version) => !kept.has(version));
  return [
    ...findings,
    ...editions.flatMap((edition) => [...checkFiles(root, edition), ...checkSection(edition, ledger)]),
    ...missing.map((version): Finding => {
      const message = `The edition \`${version}\`, whose addresses were published, is not there.`;
      return { rule, severity: 'error', file: toEditionPath(version, 'record'), message, hint };
    }),
  ];
}

function checkFiles(root: string, edition: KeptEdition): Finding[] {
  return (['sums', 'pack', 'claims'] as const).flatMap((name): Finding[] => {
    const file = toEditionPath(edition.version, name);
    const found = existsSync(join(root, file)) ? toSha256(readBytes(join(root, file))) : undefined;
    if (found === edition[name]) return [];
    const message =
      found === undefined ? 'The file is missing.' : `The checksum is \`${found}\`, expected \`${edition[name]}\`.`;
    return [{ rule, severity: 'error', file, message, hint }];
  });
}

function checkSection({ version, addresses }: KeptEdition, ledger: Ledger): Finding[] {
  if (toAddressesSum(ledger[version]) === addresses) return [];
  const message = `The addresses of \`${version}\` are not those that were released with it.`;
  return [{ rule, severity: 'error', file: ledgerFile, message, hint }];
}

/** SHA-256 of what an edition added to the ledger. */
export function toAddressesSum(section: Ledger[string] | undefined): string {
  return toSha256(JSON.stringify(section ?? {}));
}
