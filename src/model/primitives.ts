import { z } from 'astro/zod';

/** Lower-case ASCII words parted by hyphens, e.g. `elite-impunity`. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected lower-case words parted by hyphens, e.g. `elite-impunity`');

/** Calendar day `YYYY-MM-DD` that exists; some YAML readers hand over an unquoted one as a `Date`. */
export const daySchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('Expected a day that exists, written `YYYY-MM-DD`'),
);

/** Permanent id of a claim: `c-` and a slug, e.g. `c-moi-arrests-this-year`. */
export const claimIdSchema = z
  .string()
  .regex(/^c-[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected `c-` and lower-case words parted by hyphens, e.g. `c-moi-arrests`');

/** SHA-256 of bytes, as lower-case hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'Expected 64 lower-case hexadecimal digits');

/** How a fact is known: in the text's own words, worked out from them, or not at all. */
export const basisSchema = z.enum(['stated', 'inferred', 'not-stated']);
export type Basis = z.output<typeof basisSchema>;

/** First and last day of a stretch of time; null = not known (it widens, it never excludes). */
export const periodSchema = z.strictObject({
  /** First day that can be meant, e.g. `2025-06-27`. */
  from: daySchema.nullable(),
  /** Last day that can be meant. */
  to: daySchema.nullable(),
  basis: basisSchema,
  /** The seed's words that show it, verbatim, e.g. `since June 27`; null only where nothing is stated. */
  evidence: z.string().min(1).nullable(),
  /** How it was worked out, in our words, where the basis is `inferred`. */
  note: z.string().min(1).optional(),
});
export type Period = z.output<typeof periodSchema>;
