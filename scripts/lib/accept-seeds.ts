import { join } from 'node:path';
import { readText, writeText } from './files.ts';
import { readDossier } from './read-dossier.ts';

/** Writes the present hash of each changed seed into its record; gives a line for each. */
export function acceptSeeds(root: string): string[] {
  const { dossier } = readDossier(root);
  const seeds = new Map(dossier.seeds.map((seed) => [seed.file, seed]));
  return dossier.records.flatMap(({ file, data }) => {
    const seed = seeds.get(data.seed);
    if (!seed || seed.sha256 === data.sha256) return [];
    const path = join(root, file);
    writeText(path, readText(path).replace(data.sha256, seed.sha256));
    return [`accepted seeds/${seed.file}: ${file} now names ${seed.sha256}`];
  });
}
