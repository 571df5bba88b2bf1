import { annotate } from '../../src/annotate/annotate.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Dossier } from '../../src/model/dossier.ts';

/** What the machine reads in each text, by the name of its file. */
export type Readings = ReadonlyMap<string, readonly Annotation[]>;

/** Annotates every seed, for its day of publication where the record gives one. */
export function annotateSeeds({ seeds, records }: Pick<Dossier, 'seeds' | 'records'>): Readings {
  return new Map(
    seeds.map((seed) => {
      const record = records.find(({ data }) => data.seed === seed.file);
      const day = /^\d{4}-\d{2}-\d{2}/.exec(record?.data.published.value ?? '')?.[0];
      return [seed.file, annotate(seed, day === undefined ? {} : { published: day })];
    }),
  );
}
