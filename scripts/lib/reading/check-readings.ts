import { anchorClaim, isAnchor } from '../../../src/evidence/anchor.ts';
import { findingAt } from '../../../src/evidence/finding-at.ts';
import type { Annotation } from '../../../src/model/annotation.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Dossier, Located } from '../../../src/model/dossier.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Seed } from '../../../src/model/seed.ts';
import type { SourceRecord } from '../../../src/model/source-record.ts';
import type { Readings } from '../annotate-seeds.ts';
import { findDayProblems } from './day-is-shown.ts';
import { findFigureProblems } from './figure-is-whole.ts';
import { findPeriodProblems } from './period-is-shown.ts';
import { toPublication } from './publication.ts';
import type { ClaimReading, ReadingProblem } from './reading.ts';

/**
 * Compares what editors recorded with what the machine reads in the same words: the extent and unit of each figure, the
 * days of each period. Two readings that were made apart from each other have to agree.
 */
export function checkReadings(dossier: Dossier, readings: Readings): Finding[] {
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
