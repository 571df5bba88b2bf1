import { z } from 'astro/zod';
import { basisSchema, claimIdSchema, daySchema, periodSchema, slugSchema } from './primitives.ts';

/** What kind of statement a claim is. */
export const claimKinds = [
  'figure',
  'allegation',
  'denial',
  'policy',
  'event',
  'assessment',
  'recommendation',
  'response',
  'no-response',
  'comment-declined',
  'context',
] as const;

/** Kinds that tell of somebody who was asked and did not answer; not to respond is not to decline. */
export const unansweredKinds: readonly (typeof claimKinds)[number][] = ['no-response', 'comment-declined'];

/** Standing of a statement, never our judgement of its truth. */
export const claimStatuses = [
  /** Given out as a count by an authority. */
  'official-count',
  /** Said by an authority or office holder. */
  'official-statement',
  /** Given as an estimate by somebody named. */
  'estimate',
  /** Said to have happened, not shown. */
  'alleged',
  /** A report that we do not hold names the person or body. */
  'named-in-report',
  /** A text says that a case is before a court. */
  'under-prosecution',
  /** Told by the text as a fact, in its own voice or from reports. */
  'reported',
  /** Somebody's judgement. */
  'assessment',
  /** In a text that gives no source for it. */
  'unsourced',
  /** Announced or asked for, not done. */
  'announced',
] as const;

/** How exactly a figure is given. */
export const bounds = [
  'exact',
  'at-least',
  'more-than',
  'up-to',
  'less-than',
  'about',
  'nearly',
  'range',
  'magnitude',
] as const;
export type Bound = (typeof bounds)[number];

/** A number in a claim's quotation and what it counts. */
const figureSchema = z.strictObject({
  /** The words in the quote: hedge, number and counted thing, e.g. `nearly two thousand foreign nationals`. */
  text: z.string().min(1),
  /** Numeric value; low end of a range or magnitude. */
  value: z.number(),
  /** High end, of a range or magnitude only. */
  max: z.number().optional(),
  /** How exactly the words give it; `magnitude` for "hundreds", "tens of thousands", "billions". */
  bound: z.enum(bounds),
  /** What is counted: an id in `measures.yaml`. */
  measure: slugSchema,
  /** The counted thing or unit in the text's words, e.g. `arrests`, `US dollars a year`. */
  unit: z.string().min(1),
  /** Whom or what the count covers, in our words, e.g. `foreign nationals`; null = not stated. */
  population: z.string().min(1).nullable(),
  /** Where: an id in `entities.yaml`; null = not stated. */
  place: slugSchema.nullable(),
  /** The stretch of time that is counted. */
  period: periodSchema,
  /** The day for which the text states it, with its basis. */
  asOf: z.strictObject({
    date: daySchema.nullable(),
    basis: basisSchema,
    note: z.string().min(1).optional(),
  }),
  /** The claim that holds the whole, where the text says that this is a part of it. */
  partOf: z
    .strictObject({
      claim: claimIdSchema,
      /** True where the text gives parts that make up the whole, so that they must add up. */
      exhaustive: z.boolean(),
    })
    .optional(),
});
export type Figure = z.output<typeof figureSchema>;

/** One statement of one seed, locked to its exact words. */
export const claimSchema = z.strictObject({
  /** Minted once, never reused, e.g. `c-moi-arrests-this-year`. */
  id: claimIdSchema,
  kind: z.enum(claimKinds),
  /** The exact words of the seed, inside one paragraph, e.g. `with 1,859 arrests recorded`. */
  quote: z.string().min(1),
  /** Words directly before the quote, where the quote stands more than once in the seed. */
  prefix: z.string().min(1).optional(),
  /** Words directly after the quote, where the quote stands more than once in the seed. */
  suffix: z.string().min(1).optional(),
  /** What the claim says, in one plain sentence of ours that keeps every hedge and holds no number. */
  summary: z.string().min(1),
  /** Who says it: an id in `entities.yaml`; null = the text in its own voice. */
  speaker: slugSchema.nullable(),
  /** Through whom the text has it, from the speaker outwards: ids in `entities.yaml`. */
  via: z.array(slugSchema).default([]),
  /** Whom or what it is about: ids in `entities.yaml`. */
  about: z.array(slugSchema).default([]),
  /** True where it ties what it is about to wrongdoing. */
  wrongdoing: z.boolean().default(false),
  /** When what it tells happened, for events; the period of a figure is the figure's own. */
  when: periodSchema.optional(),
  status: z.enum(claimStatuses),
  /** Day for which the status holds: of the event, or the first on which the text can have appeared; null = not stated. */
  statusAsOf: daySchema.nullable(),
  /**
   * What the other side says in our sources: ids of claims, or `none-in-sources`.
   * Required for an allegation and wherever `wrongdoing` is true.
   */
  reply: z.union([z.array(claimIdSchema).min(1), z.literal('none-in-sources')]).optional(),
  /** Words of the quote that soften it and must survive a paraphrase, e.g. `[allegedly]`. */
  hedges: z.array(z.string().min(1)).default([]),
  figure: figureSchema.optional(),
  /** Topics that it belongs to: file names in `content/topics/`. */
  topics: z.array(slugSchema),
  /** Our remark for the reader: what is unclear, what must not be read into it. No number. */
  note: z.string().min(1).optional(),
  /** Why the claim no longer stands; its page then says so and its id stays. */
  withdrawn: z.strictObject({ on: daySchema, why: z.string().min(1) }).optional(),
});
export type Claim = z.output<typeof claimSchema>;
