import { z } from 'astro/zod';
import { daySchema } from './primitives.ts';

/** Frontmatter of a page of prose: the briefing, a topic, the method. */
export const proseSchema = z.strictObject({
  title: z.string().min(1),
  /** One or two sentences for lists and search engines. No number, no name beside wrongdoing. */
  description: z.string().min(1),
  /** Day of first publication. */
  published: daySchema,
  /** Day of the last major change. */
  updated: daySchema,
  /** Position in lists, 1 = first. */
  order: z.int().min(0).default(0),
  /** The question that the page answers, for topics. */
  question: z.string().min(1).optional(),
  /** Words that make a paragraph of a seed relevant to the topic; whole words, any case, `*` ends a stem. */
  terms: z.array(z.string().min(1)).default([]),
});
export type Prose = z.output<typeof proseSchema>;
