import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptUrl } from '../../src/site/permalinks-places.ts';
import { readEditions, toEditionPath } from './editions.ts';
import { toSums, unpackFiles } from './editions-pack.ts';
import { UserError } from './cli.ts';
import { readBytes, readText } from './files.ts';

/**
 * Writes every kept edition into a built site, letter for letter, each with its checksums; gives their versions. Runs last:
 * nothing that indexes or lists the pages of the site is meant to see kept ones.
 */
export function keepEditions(root: string, folder: string): string[] {
  const { editions } = readEditions(root);
  for (const { version } of editions) {
    const files = unpackFiles(readBytes(join(root, toEditionPath(version, 'pack'))));
    const sums = readText(join(root, toEditionPath(version, 'sums')));
    if (toSums(files) !== sums) {
      const message = `The pages of the edition ${version} are not those that its checksums name.`;
      throw new UserError(message, `Take ${toEditionPath(version, 'pack')} back from the commit that released it.`);
    }
    const target = join(folder, keptUrl, version);
    for (const { path, bytes } of [...files, { path: 'SHA256SUMS', bytes: Buffer.from(sums) }]) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), bytes);
    }
  }
  return editions.map(({ version }) => version);
}
