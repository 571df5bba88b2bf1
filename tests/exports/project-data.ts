import { toDataFiles, type DataFile } from '../../src/exports/data/to-data-files.ts';
import type { Site } from '../../src/model/dossier.ts';
import { toSha256 } from '../../scripts/lib/files.ts';
import { edition } from '../cite/project-site.ts';

/** The files of data of a site, by name. */
export function makeDataFiles(site: Site): Map<string, DataFile> {
  const files = toDataFiles({ title: 'The data', description: 'What they hold.' }, site, edition, toSha256);
  return new Map(files.map((file) => [file.name, file]));
}

/** The text of one of them. */
export function readBody(files: ReadonlyMap<string, DataFile>, name: string): string {
  const file = files.get(name);
  if (!file) throw new Error(`There is no file \`${name}\`.`);
  return file.body;
}
