import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';
import { basisSchema, sha256Schema, slugSchema } from './primitives.ts';

/** A bibliographic fact, how it is known, and the seed's own words that show it. */
export const factSchema = z
  .strictObject({
    /** The fact; null = the text does not give it. */
    value: z.string().min(1).nullable(),
    basis: basisSchema,
    /** Verbatim words of the seed; null only where the basis is `not-stated`. */
    evidence: z.string().min(1).nullable(),
    /** How it was worked out, or what is missing, in our words. */
    note: z.string().min(1).optional(),
  })
  .refine((fact) => (fact.basis === 'not-stated') === (fact.value === null), {
    message: 'Expected a null `value` with the basis `not-stated`, and a value with any other basis.',
  })
  .refine((fact) => fact.basis === 'not-stated' || fact.evidence !== null, {
    message: 'Expected `evidence`: the words of the seed that show the value.',
  });
export type Fact = z.output<typeof factSchema>;

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or an interval of days `from/to` whose end may be open (`from/..`), after EDTF. */
const dateSpanPattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$|^\d{4}-\d{2}-\d{2}\/(?:\d{4}-\d{2}-\d{2}|\.\.)$/;

/** What kind of publication a source is; decides how it is cited. */
export const sourceKinds = [
  'news',
  'magazine',
  'report',
  'press-release',
  'blog',
  'broadcast',
  'court',
  'law',
  'social',
] as const;

/** An editor's record of one seed: bibliography, weight, rights and claims. */
export const sourceRecordSchema = z.strictObject({
  /** Slug in the address of the source page; equals the record's file name. Never changes. */
  id: slugSchema,
  /** File name inside `seeds/`. */
  seed: z.string().regex(/^[^/\\]+\.txt$/i, 'Expected a file name in `seeds/` that ends in `.txt`.'),
  /** SHA-256 of the seed's bytes as the editor read it. */
  sha256: sha256Schema,
  /** Our name for a text whatever its title, for lists and prose, e.g. `Unsigned item on the ministry’s reply to CNA`. No number. */
  label: z.string().min(1),
  /** One or two words for tables and margins, e.g. `Ministry item`. */
  shortLabel: z.string().min(1).max(24),
  /** What prose calls it beside its short label, e.g. `the post`; a figure of it is shown only where it is named. */
  alsoCalled: z.array(z.string().min(1)).default([]),
  title: factSchema,
  publisher: factSchema,
  author: factSchema,
  published: factSchema.refine((fact) => fact.value === null || dateSpanPattern.test(fact.value), {
    message: 'Expected `value` as `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD` (`/..` = open end).',
  }),
  kind: z.enum(sourceKinds),
  /** What it is, in our words, e.g. `unsigned news item relaying one ministry statement`. */
  genre: z.string().min(1),
  weight: z.strictObject({
    /** Order of strength among the sources, 1 = strongest. */
    rank: z.int().min(1),
    /** A word or two, e.g. `precise, one-sided`. */
    label: z.string().min(1),
    /** Why, in our words, for the reader. */
    why: z.string().min(1),
  }),
  /** How a figure of this text has to be introduced in prose, e.g. `an unsigned, undated post that gives no source`. */
  introduction: z.string().min(1),
  /** How much of the text the site may show. */
  display: z.enum(['full', 'excerpts', 'none']),
  /** Language of the text, BCP 47. */
  language: z.string().min(2),
  claims: z.array(claimSchema),
  /** Numbers of the text that no claim needs, each with the reason. */
  uncounted: z
    .array(
      z.strictObject({
        /** Words of the seed that hold the number, verbatim, e.g. `one of the most aggressive`. */
        text: z.string().min(1),
        /** Why it is no figure, e.g. `an idiom`. */
        why: z.string().min(1),
      }),
    )
    .default([]),
});
export type SourceRecord = z.output<typeof sourceRecordSchema>;
