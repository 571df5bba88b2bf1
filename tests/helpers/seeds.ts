import { readDossier } from '../../scripts/lib/read-dossier.ts';
import { projectRoot } from '../../scripts/lib/files.ts';
import type { Seed } from '../../src/model/seed.ts';
import { parseSeed } from '../../src/parse/parse-seed.ts';

/** The texts of this project. */
export function readProjectSeeds(): Seed[] {
  return readDossier(projectRoot).dossier.seeds;
}

/** A seed made of a text. */
export function toSeed(text: string): Seed {
  return parseSeed({ file: 'text.txt', text, sha256: '0'.repeat(64) });
}

/** Kind and text of each paragraph. */
export function toRows(seed: Pick<Seed, 'text' | 'paragraphs'>): [kind: string, text: string][] {
  return seed.paragraphs.map(({ kind, start, end }) => [kind, seed.text.slice(start, end)]);
}
