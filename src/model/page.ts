import { z } from 'astro/zod';
import { factSchema } from './source-record.ts';
import { claimIdSchema, sha256Schema, slugSchema } from './primitives.ts';
import { paragraphKinds } from './seed.ts';

const spanShape = {
  /** UTF-16 offset into the seed's untouched text. */
  start: z.int().min(0),
  end: z.int().min(1),
};

/** Frontmatter of a generated page in `content/annotated/`. */
export const annotatedPageSchema = z.strictObject({
  /** Slug of the source page. */
  id: slugSchema,
  /** File name inside `seeds/`. */
  seed: z.string().min(1),
  /** SHA-256 of the seed's bytes. */
  sha256: sha256Schema,
  /** False where no editor has written a record for the seed yet. */
  reviewed: z.boolean(),
  title: factSchema,
  publisher: factSchema,
  author: factSchema,
  published: factSchema,
  genre: z.string().nullable(),
  language: z.string(),
  display: z.enum(['full', 'excerpts', 'none']),
  /** Topics by number of paragraphs that touch them, most first. */
  topics: z.array(z.strictObject({ id: slugSchema, paragraphs: z.int().min(1) })),
  /** How many annotations of each type the machine found. */
  annotations: z.record(z.string(), z.int().min(0)),
  paragraphs: z.array(
    z.strictObject({
      id: z.string().regex(/^p[1-9]\d*$/),
      kind: z.enum(paragraphKinds),
      ...spanShape,
      /** Topics that the paragraph touches. */
      topics: z.array(slugSchema).default([]),
    }),
  ),
  /** Where each claim of the record stands. */
  claims: z.array(z.strictObject({ id: claimIdSchema, paragraph: z.string(), ...spanShape })),
});
export type AnnotatedPage = z.output<typeof annotatedPageSchema>;
