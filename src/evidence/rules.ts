import type { Dossier } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { checkAllProse } from './check-prose.ts';
import { checkYamlProse } from './check-yaml-prose.ts';
import { conflictIsDisposed } from './rules/conflict-is-disposed.ts';
import { figureMatchesQuote } from './rules/figure-matches-quote.ts';
import { hedgeIsKept } from './rules/hedge-is-kept.ts';
import { idIsUnique } from './rules/id-is-unique.ts';
import { nameHasStatus } from './rules/name-has-status.ts';
import { quoteIsVerbatim } from './rules/quote-is-verbatim.ts';
import { recordHasSeed } from './rules/record-has-seed.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { seedIsUnchanged } from './rules/seed-is-unchanged.ts';
import { seedIsUnique } from './rules/seed-is-unique.ts';
import { sourceIsRecorded } from './rules/source-is-recorded.ts';

/** A rule of the content. Names are permanent, so that a search for one always finds it. */
export interface Rule {
  /** The good state, e.g. `quote-is-verbatim`. */
  name: string;
  title: string;
  /** What a reader would lose without it. */
  protects: string;
}

/** Everything that holds for the content of a dossier, in the order in which the method page tells it. */
export const rules = [
  {
    name: 'quote-is-verbatim',
    title: 'Quotations stand in the raw text, character for character',
    protects: 'A reader who opens a quotation finds exactly these words, in one place, inside one paragraph.',
  },
  {
    name: 'figure-matches-quote',
    title: 'Figures say what the quoted words say',
    protects:
      'No number, and no “over”, “nearly” or “at least”, is changed on its way from the text into tables and charts.',
  },
  {
    name: 'number-is-quoted',
    title: 'Every number in our prose comes from a claim',
    protects: 'No figure and no date stands on the site without the words of a source behind it.',
  },
  {
    name: 'figure-is-introduced',
    title: 'Where prose shows a figure, its paragraph names the text and the thing counted',
    protects: 'A true figure that stands in the place of another one is found, mostly, before a reader is misled.',
  },
  {
    name: 'statement-is-cited',
    title: 'Every sentence rests on a claim or is marked as our own reading',
    protects: 'A reader can always tell what a source says from what we make of it.',
  },
  {
    name: 'name-has-status',
    title: 'Whoever is tied to wrongdoing: who says so, in which standing, and the reply',
    protects: 'Living people and companies are never shown as guilty of what somebody alleges.',
  },
  {
    name: 'hedge-is-kept',
    title: 'Words that soften a statement survive every paraphrase',
    protects: 'What is suspected, alleged or estimated does not turn into fact.',
  },
  {
    name: 'conflict-is-disposed',
    title: 'Figures that cannot all be complete counts of the same thing are taken up',
    protects: 'No contradiction that arithmetic can find goes unmentioned.',
  },
  {
    name: 'id-is-unique',
    title: 'An id means one thing only',
    protects: 'An address that was cited never leads to something else.',
  },
  {
    name: 'reference-exists',
    title: 'What is referred to exists and stands',
    protects: 'No statement rests on a claim that is missing or was withdrawn.',
  },
  {
    name: 'seed-is-unchanged',
    title: 'The raw texts are the ones that were recorded',
    protects: 'Nobody, not even we, can alter a source unnoticed.',
  },
  {
    name: 'seed-is-unique',
    title: 'No raw text is there twice',
    protects: 'One text under two names is never taken for two sources that agree.',
  },
  {
    name: 'source-is-recorded',
    title: 'Every raw text has an editor’s record',
    protects: 'A text that was put in does not lie unread.',
  },
  {
    name: 'record-has-seed',
    title: 'Every record has its raw text',
    protects: 'No claim is left without the text that it quotes.',
  },
  {
    name: 'prose-is-readable',
    title: 'Pages of prose can be read by the programs that check them',
    protects: 'No page escapes the other rules by a slip of the pen.',
  },
] as const satisfies readonly Rule[];

/** What holds beyond the content itself: for files, generated pages and addresses. Applied where the disk is read. */
export const publicationRules = [
  {
    name: 'page-is-current',
    title: 'Generated pages are what their texts and records give now',
    protects: 'No reader sees an annotated text that lags behind its record.',
  },
  {
    name: 'url-is-kept',
    title: 'Every address that was ever published still leads somewhere',
    protects: 'A citation does not break: it leads to the page, to where it moved, or to a word on why it is gone.',
  },
  {
    name: 'redirect-leads-on',
    title: 'Every redirect ends on a page',
    protects: 'Nobody is sent round in a circle or to a page that is not there.',
  },
  {
    name: 'edition-is-unchanged',
    title: 'A kept edition stays as it was released',
    protects: 'What the briefing said on a day can be shown later, with checksums.',
  },
] as const satisfies readonly Rule[];

/** What applies the rules, data first. */
export const checks: readonly ((dossier: Dossier) => Finding[])[] = [
  quoteIsVerbatim,
  figureMatchesQuote,
  hedgeIsKept,
  nameHasStatus,
  conflictIsDisposed,
  idIsUnique,
  referenceExists,
  seedIsUnchanged,
  seedIsUnique,
  sourceIsRecorded,
  recordHasSeed,
  checkYamlProse,
  checkAllProse,
];
