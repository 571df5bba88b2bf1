import { z } from 'astro/zod';
import { claimIdSchema, daySchema, slugSchema } from './primitives.ts';

/** Somebody or something that the texts name, or an unnamed group that they cite. */
export const entitySchema = z.strictObject({
  id: slugSchema,
  type: z.enum(['person', 'organisation', 'place', 'law', 'case', 'publication', 'recording', 'group']),
  /** The fullest form that the texts give, without honorifics, e.g. `Hun Manet`. */
  name: z.string().min(1),
  /** Every form that occurs in the texts, letter for letter, the name included where it occurs. */
  aliases: z.array(z.string().min(1)).min(1),
  /** Role per the texts, in our words, with the claim that says so; null = no text gives one. */
  role: z
    .strictObject({
      text: z.string().min(1),
      /** For those who share it, e.g. `Provincial police chiefs`. */
      plural: z.string().min(1).optional(),
      claim: claimIdSchema,
    })
    .nullable(),
  /** The place that a place lies in, where the texts say so; lets counts of a part be compared with the whole. */
  within: slugSchema.optional(),
  /** Our remark for the reader. No number. */
  note: z.string().min(1).optional(),
});
export type Entity = z.output<typeof entitySchema>;

/** Something that the texts count. */
export const measureSchema = z.strictObject({
  id: slugSchema,
  /** e.g. `Arrests`. */
  name: z.string().min(1),
  /** What is counted and what is not, in our words. No number. */
  definition: z.string().min(1),
  /** Words of which prose has one wherever it shows such a figure; whole words, any case, `*` ends a stem. */
  words: z.array(z.string().min(1)).min(1),
  /** True where counts over parts of a period, place or population add up. */
  additive: z.boolean(),
  /** Measures that it is the sum of, where the texts count them together, e.g. arrests and deportations. */
  sumOf: z.array(slugSchema).default([]),
  /**
   * Measures towards which a count of this one is taken, in favour of a text that lists it instead of them, e.g.
   * people processed for deportation towards deportations. Only for the question whether the parts that one text lists
   * reach the sum that it gives; it never makes two measures one.
   */
  countsTowards: z.array(slugSchema).default([]),
  /** Measures that look alike and must never be merged or compared as one. */
  neverMerge: z.array(slugSchema).default([]),
});
export type Measure = z.output<typeof measureSchema>;

export const relationKinds = ['contradicts', 'tension', 'different-scope', 'agrees', 'updates', 'replies-to'] as const;

/** What an editor says about claims that belong together. */
export const relationSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(relationKinds),
  /** Heading on the conflicts page: the question it raises, or what agrees. No number, no name. */
  question: z.string().min(1),
  /** The claims it joins, in reading order. */
  claims: z.array(claimIdSchema).min(2),
  /** What the texts say against or beside each other. No number, no verdict. */
  finding: z.string().min(1),
  /** What might explain it; shown as our reading. */
  explanation: z.string().min(1),
  /** What no source says that bears on it. */
  unanswered: z.string().min(1).nullable(),
  /** Other claims that a reader needs beside it. */
  context: z.array(claimIdSchema).default([]),
  /** True where the texts may rest on one announcement, so that they count as one origin. */
  sharedOrigin: z.boolean().default(false),
  topics: z.array(slugSchema),
});
export type Relation = z.output<typeof relationSchema>;

/** A dated change to a claim or page. */
export const changeSchema = z.strictObject({
  date: daySchema,
  kind: z.enum(['published', 'correction', 'new-evidence', 'superseded', 'wording']),
  /** The claim that changed; absent for the whole site. */
  claim: claimIdSchema.optional(),
  /** What changed and why, in our words. */
  text: z.string().min(1),
  before: z.string().optional(),
  after: z.string().optional(),
  /** Only major changes move the date of update. */
  major: z.boolean(),
});
export type Change = z.output<typeof changeSchema>;

/** A change and the anchor of its entry on the page of changes, which never changes and ends its id in the feed too. */
export interface NamedChange {
  change: Change;
  anchor: string;
}
