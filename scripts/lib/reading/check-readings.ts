import { annotate } from '../../../src/annotate/annotate.ts';
import { anchorClaim, isAnchor } from '../../../src/evidence/anchor.ts';
import { findingAt } from '../../../src/evidence/finding-at.ts';
import type { Annotation } from '../../../src/model/annotation.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Dossier, Located } from '../../../src/model/dossier.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Seed } from '../../../src/model/seed.ts';
import type { SourceRecord } from '../../../src/model/source-record.ts';
import { findDayProblems } from './day-is-shown.ts';
import { findFigureProblems } from './figure-is-whole.ts';
import { findPeriodProblems } from './period-is-shown.ts';
import { toPublication } from './publication.ts';
import type { ClaimReading, ReadingProblem } from './reading.ts';

/** What the machine reads in each seed, by the seed's file name. */
export type Readings = ReadonlyMap<string, readonly Annotation[]>;

/** Annotates every seed that has a record, for its day of publication. */
export function readSeeds({ seeds, records }: Dossier): Readings {
  return new Map(
    seeds.map((seed) => {
      const record = records.find(({ data }) => data.seed === seed.file);
      const day = /^\d{4}-\d{2}-\d{2}/.exec(record?.data.published.value ?? '')?.[0];
      return [seed.file, annotate(seed, day === undefined ? {} : { published: day })];
    }),
  );
}

/**
 * Compares what editors recorded with what the machine reads in the same words: the extent and unit of each figure, the
 * days of each period. Two readings that were made apart from each other have to agree.
 */
export function checkReadings(dossier: Dossier, readings: Readings = readSeeds(dossier)): Finding[] {
  const claims = new Map(dossier.records.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim])));
  return dossier.records.flatMap((record) => {
    const seed = dossier.seeds.find(({ file }) => file === record.data.seed);
    if (seed === undefined) return [];
    const annotations = readings.get(seed.file) ?? [];
    return record.data.claims.flatMap((claim, index) => {
      const reading = toReading(claim, { seed, record, annotations, claims });
      if (reading === undefined) return [];
      return listProblems(reading).map(({ rule, path, ...problem }) =>
        findingAt(rule, record, ['claims', index, ...path], problem),
      );
    });
  });
}

interface Around {
  seed: Seed;
  record: Located<SourceRecord>;
  annotations: readonly Annotation[];
  claims: ReadonlyMap<string, Claim>;
}

/** A quotation that cannot be placed is a finding of `quote-is-verbatim`. */
function toReading(claim: Claim, { seed, record, annotations, claims }: Around): ClaimReading | undefined {
  const anchor = anchorClaim(seed, claim);
  const paragraph = isAnchor(anchor) ? seed.paragraphs.find(({ id }) => id === anchor.paragraph) : undefined;
  if (!isAnchor(anchor) || paragraph === undefined) return undefined;
  return {
    claim,
    seed,
    quote: anchor,
    paragraph,
    figures: annotations.filter((annotation) => annotation.type === 'figure'),
    dates: annotations.filter((annotation) => annotation.type === 'date'),
    publication: toPublication(record.data.published.value),
    claims,
  };
}

function listProblems(reading: ClaimReading): ReadingProblem[] {
  return [...findFigureProblems(reading), ...findPeriodProblems(reading), ...findDayProblems(reading)];
}
