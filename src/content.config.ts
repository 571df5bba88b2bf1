import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { annotatedLoader } from './integration/annotated-loader.ts';
import { dossierRoot } from './integration/dossier-root.ts';
import { yamlFolder } from './integration/yaml-folder.ts';
import { annotatedPageSchema } from './model/page.ts';
import { proseSchema } from './model/prose.ts';
import { sourceRecordSchema } from './model/source-record.ts';
import { changeSchema, entitySchema, measureSchema, relationSchema } from './model/vocabulary.ts';

const content = join(dossierRoot(), 'content');

/** A YAML list, read as the scripts read it. */
const list = (name: string): Loader => file(join(content, name), { parser: (text) => parse(text) as [] });

/** A YAML list whose entries have no id of their own: their position is it. */
const numbered = (name: string): Loader =>
  file(join(content, name), { parser: (text) => ({ ...(parse(text) as Record<string, never>[]) }) });

export const collections = {
  annotated: defineCollection({ loader: annotatedLoader(join(content, 'annotated')), schema: annotatedPageSchema }),
  sources: defineCollection({ loader: yamlFolder(join(content, 'sources')), schema: sourceRecordSchema }),
  entities: defineCollection({ loader: list('entities.yaml'), schema: entitySchema }),
  measures: defineCollection({ loader: list('measures.yaml'), schema: measureSchema }),
  relations: defineCollection({ loader: list('relations.yaml'), schema: relationSchema }),
  changes: defineCollection({ loader: numbered('changes.yaml'), schema: changeSchema }),
  topics: defineCollection({ loader: glob({ base: join(content, 'topics'), pattern: '*.mdx' }), schema: proseSchema }),
  pages: defineCollection({ loader: glob({ base: content, pattern: '*.mdx' }), schema: proseSchema }),
};
