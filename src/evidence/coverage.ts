import type { Dossier } from '../model/dossier.ts';
import type { Seed, Span } from '../model/seed.ts';
import { findNumbers } from '../parse/numbers/find-numbers.ts';
import { anchorClaim, isAnchor } from './anchor.ts';
import { findDates } from './dates/find-dates.ts';
import { listClaims } from './dossier-index.ts';
import { coverSpans } from './numbers/cover-spans.ts';
import { listNumberedNames } from './numbers/list-numbered-names.ts';
import { findAll } from './words/find-all.ts';

/** A number of a seed that no claim shows. */
export interface UncoveredNumber extends Span {
  /** Path of the seed, e.g. `seeds/x.txt`. */
  file: string;
  /** Id of the paragraph, e.g. `p7`. */
  paragraph: string;
  /** The number, e.g. `two`. */
  text: string;
  /** The sentence that holds it. */
  sentence: string;
}

/**
 * Numbers in the content of the seeds that are in no claim's figure and that nothing excuses: they are no date, not
 * inside a name ("Mango Park 2"), and not among the words that the record lists as `uncounted`.
 */
export function coverage(dossier: Dossier): UncoveredNumber[] {
  const names = listNumberedNames(dossier);
  return dossier.seeds.flatMap((seed) => {
    const figures = listFigureSpans(seed, dossier);
    return listNumbers(seed, listExcused(seed, names, dossier)).filter(({ start, end }) => {
      return !figures.some((span) => span.start <= start && end <= span.end);
    });
  });
}

function listNumbers(seed: Seed, excused: readonly Span[]): UncoveredNumber[] {
  const text = coverSpans(seed.text, excused);
  return seed.paragraphs
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(({ id, start, end, sentences }) =>
      findNumbers(text.slice(start, end)).map((number) => {
        const at = start + number.start;
        const sentence = sentences.find((span) => span.start <= at && at < span.end) ?? { start, end };
        return {
          file: `seeds/${seed.file}`,
          paragraph: id,
          start: at,
          end: start + number.end,
          text: number.text,
          sentence: seed.text.slice(sentence.start, sentence.end),
        };
      }),
    );
}

/** Where the words of the claims' figures stand in a seed. */
function listFigureSpans(seed: Seed, dossier: Dossier): Span[] {
  return listClaims(dossier).flatMap(({ claim, record }) => {
    if (record.data.seed !== seed.file || claim.figure === undefined || claim.withdrawn !== undefined) return [];
    const anchor = anchorClaim(seed, claim);
    const at = claim.quote.indexOf(claim.figure.text);
    if (!isAnchor(anchor) || at < 0) return [];
    const start = anchor.start + at;
    return [{ start, end: start + claim.figure.text.length }];
  });
}

function listExcused(seed: Seed, names: readonly string[], { records }: Dossier): Span[] {
  const uncounted = records
    .filter(({ data }) => data.seed === seed.file)
    .flatMap(({ data }) => data.uncounted.map(({ text }) => text));
  return [...findDates(seed.text), ...[...names, ...uncounted].flatMap((words) => findAll(seed.text, words))];
}
