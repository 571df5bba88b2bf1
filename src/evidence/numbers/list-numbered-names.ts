import type { Dossier } from '../../model/dossier.ts';
import { numberPattern } from './number-pattern.ts';

/** Names that hold a number without counting anything: of entities ("Mango Park 2"), of files and of sources. */
export function listNumberedNames({ entities, seeds, records }: Dossier): string[] {
  const names = [
    ...entities.data.flatMap(({ id, name, aliases }) => [id, name, ...aliases]),
    ...seeds.flatMap(({ id, file }) => [file, id]),
    ...records.map(({ data }) => data.id),
  ];
  return [...new Set(names)].filter((name) => name.match(numberPattern) !== null).sort((a, b) => b.length - a.length);
}
