import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { annotatedLoader } from './integration/annotated-loader.ts';
import { dossierRoot } from './integration/dossier-root.ts';
import { yamlFolder, yamlList } from './integration/yaml-loader.ts';
import { annotatedPageSchema } from './model/page.ts';
import { proseSchema } from './model/prose.ts';
import { sourceRecordSchema } from './model/source-record.ts';
import { changeSchema, entitySchema, measureSchema, relationSchema } from './model/vocabulary.ts';

const content = join(dossierRoot(), 'content');

export const collections = {
  annotated: defineCollection({ loader: annotatedLoader(join(content, 'annotated')), schema: annotatedPageSchema }),
  sources: defineCollection({ loader: yamlFolder(join(content, 'sources')), schema: sourceRecordSchema }),
  entities: defineCollection({ loader: yamlList(join(content, 'entities.yaml')), schema: entitySchema }),
  measures: defineCollection({ loader: yamlList(join(content, 'measures.yaml')), schema: measureSchema }),
  relations: defineCollection({ loader: yamlList(join(content, 'relations.yaml')), schema: relationSchema }),
  changes: defineCollection({ loader: yamlList(join(content, 'changes.yaml')), schema: changeSchema }),
  topics: defineCollection({ loader: glob({ base: join(content, 'topics'), pattern: '*.mdx' }), schema: proseSchema }),
  pages: defineCollection({ loader: glob({ base: content, pattern: '*.mdx' }), schema: proseSchema }),
};
