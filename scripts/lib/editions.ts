import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Finding } from '../../src/model/finding.ts';
import { keptEditionSchema, type KeptEdition } from '../../src/model/permalink.ts';
import { changeSchema } from '../../src/model/vocabulary.ts';
import { compareVersions } from '../../src/site/permalinks.ts';
import { findText } from './files.ts';
import { readYaml } from './read-yaml.ts';

/** Where kept editions lie, from the root of a dossier. */
export const editionsFolder = 'content/editions';

/** The files of a kept edition inside its folder. */
export const editionFiles = {
  /** What it is: version, date, checksums, changes. */
  record: 'edition.json',
  /** Checksums of its pages and files, as `sha256sum -c` reads them. */
  sums: 'SHA256SUMS',
  /** Checksums of the texts and records that it was made of, to be checked at the root of the repository. */
  inputs: 'inputs.sha256',
  /** The claims and changes as they stood, to tell later what changed. */
  claims: 'claims.json',
  /** Its pages and files: a line of JSON each, compressed with Brotli. */
  pack: 'pages.jsonl.br',
} as const;

/** What an edition keeps of claims; of a claim only so much is read as comparing needs. */
export const claimsFileSchema = z.object({
  claims: z.record(z.string(), z.looseObject({ quote: z.string() })),
  changes: z.array(changeSchema),
  /** Anchors of relations and names, which their pages have beside others. */
  entries: z.array(z.string()),
});

/** The kept editions of a dossier folder, the oldest first, and what is wrong with their records. */
export function readEditions(root: string): { editions: KeptEdition[]; findings: Finding[] } {
  const folder = join(root, editionsFolder);
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const editions: KeptEdition[] = [];
  const findings: Finding[] = [];
  for (const { name } of names) {
    const file = `${editionsFolder}/${name}/${editionFiles.record}`;
    const { value, findings: problems } = readYaml(file, findText(join(root, file)) ?? '', keptEditionSchema);
    findings.push(...problems);
    if (value) editions.push(value.data);
  }
  return { editions: editions.sort((a, b) => compareVersions(a.version, b.version)), findings };
}

/** Path of a file of an edition, from the root of a dossier. */
export function toEditionPath(version: string, file: keyof typeof editionFiles): string {
  return `${editionsFolder}/${version}/${editionFiles[file]}`;
}
