import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import { ledgerFile } from '../../src/site/permalinks-rule.ts';
import { editionsFolder, toEditionPath } from './editions.ts';
import { toSums, type PackedFile } from './editions-pack.ts';
import { findText, projectRoot, readBytes, readText } from './files.ts';
import { listSiteFiles } from './site-files.ts';

/** The texts and records that an edition is made of; the ledger and the editions follow from it. */
export function readInputs(root: string): PackedFile[] {
  return ['seeds', 'content'].flatMap((folder) =>
    listSiteFiles(join(root, folder))
      .map((path) => `${folder}/${path}`)
      .filter((path) => path !== ledgerFile && !path.startsWith(`${editionsFolder}/`))
      .map((path) => ({ path, bytes: readBytes(join(root, path)) })),
  );
}

/** Whether a version was released; `altered` where texts or records changed since then. */
export function findRelease(root: string, version: string): 'kept' | 'altered' | undefined {
  const released = findText(join(root, toEditionPath(version, 'inputs')));
  if (released === undefined) return undefined;
  return released === toSums(readInputs(root)) ? 'kept' : 'altered';
}

/** A warning where texts or records changed after the edition was released whose version the site still cites. */
export function findAlteredVersion(root: string): Finding[] {
  const { version } = JSON.parse(readText(join(projectRoot, 'package.json'))) as { version: string };
  if (findRelease(root, version) !== 'altered') return [];
  return [
    {
      rule: 'version-names-edition',
      severity: 'warning',
      file: toEditionPath(version, 'inputs'),
      message: `Texts or records changed since \`${version}\` was released, and every citation still names that version.`,
      hint: 'Set the next version in package.json and CITATION.cff.',
    },
  ];
}
