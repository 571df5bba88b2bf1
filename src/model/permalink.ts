import { z } from 'astro/zod';
import { daySchema, sha256Schema } from './primitives.ts';
import { changeSchema } from './vocabulary.ts';

/** Address below the site's root: a page (`/claims/c-x/`), a file (`/data/figures.csv`) or a passage (`/sources/x/#p7`). */
const addressSchema = z
  .string()
  .regex(
    /^\/(?:[\w.-]+\/)*(?:[\w.-]+)?(?:#[\w.-]+)?$/,
    'Expected an address below the root of the site, e.g. `/sources/old-name/` or `/conflicts/#old-id`',
  );

/** Year, month without a leading zero, and a number from 0: `2026.11.0`. */
export const versionSchema = z
  .string()
  .regex(/^\d{4}\.(?:[1-9]|1[0-2])\.(?:0|[1-9]\d*)$/, 'Expected year, month and number, e.g. `2026.11.0`');

/** What became of an address that was published and is used no more. */
export const redirectSchema = z.union([
  z.strictObject({
    from: addressSchema,
    /** Where the same thing stands now. */
    to: addressSchema,
  }),
  z.strictObject({
    from: addressSchema,
    /** Why nothing takes its place, in our words; its page says so. */
    gone: z.string().min(1),
    /** Day since which it is gone. */
    on: daySchema,
  }),
]);
export type Redirect = z.output<typeof redirectSchema>;
export type Move = Extract<Redirect, { to: string }>;
export type Tombstone = Extract<Redirect, { gone: string }>;

/**
 * Every address ever published, by the edition that published it first: pages with the passages (`#p7`) and files
 * (`cite.bib`) that belong to them. Nothing is ever taken out.
 */
export const ledgerSchema = z.record(versionSchema, z.record(addressSchema, z.array(z.string().min(1))));
export type Ledger = z.output<typeof ledgerSchema>;

/** An edition that is kept as it was published. */
export const keptEditionSchema = z.strictObject({
  version: versionSchema,
  /** Day of the release. */
  date: daySchema,
  /** Address under which it was made, e.g. `https://example.org/v/2026.11.0/`. */
  address: z.url(),
  /** How many files it has, its list of checksums apart. */
  files: z.int().min(1),
  /** SHA-256 of its list of checksums: the number that stands for the whole edition. */
  sums: sha256Schema,
  /** SHA-256 of the pack that holds its files. */
  pack: sha256Schema,
  /** SHA-256 of what it keeps of claims. */
  claims: sha256Schema,
  /** SHA-256 of the addresses that it published first, as JSON. */
  addresses: sha256Schema,
  /** What changed since the edition before it. */
  changes: z.array(changeSchema),
});
export type KeptEdition = z.output<typeof keptEditionSchema>;
