import type { Dossier, Located } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import type { Period } from '../../model/primitives.ts';
import type { Seed } from '../../model/seed.ts';
import type { Fact, SourceRecord } from '../../model/source-record.ts';
import { anchorClaim, anchorEvidence, isAnchor } from '../anchor.ts';
import { listClaims, type ClaimEntry } from '../dossier-index.ts';
import { findingAt } from '../finding-at.ts';

const rule = 'quote-is-verbatim';

/** Quotes of claims, and the words that show facts and periods, stand in the seed character for character. */
export function quoteIsVerbatim(dossier: Dossier): Finding[] {
  const seeds = new Map(dossier.seeds.map((seed) => [seed.file, seed]));
  return [
    ...listClaims(dossier).flatMap(checkClaim),
    ...dossier.records.flatMap((record) => {
      const seed = seeds.get(record.data.seed);
      return seed === undefined ? [] : checkRecord(record, seed);
    }),
  ];
}

function checkClaim({ claim, record, path, seed }: ClaimEntry): Finding[] {
  if (seed === undefined) return [];
  const anchor = anchorClaim(seed, claim);
  const quote = isAnchor(anchor)
    ? []
    : [
        findingAt(rule, record, [...path, 'quote'], {
          message: `The quote of \`${claim.id}\` cannot be placed in its seed. ${anchor.problem}`,
          hint: anchor.hint,
        }),
      ];
  const periods = [
    { period: claim.figure?.period, place: [...path, 'figure', 'period'] },
    { period: claim.when, place: [...path, 'when'] },
  ];
  return [
    ...quote,
    ...periods.flatMap(({ period, place }) => {
      return period === undefined ? [] : checkPeriod(period, { seed, record, place, of: claim.id });
    }),
  ];
}

interface Where {
  seed: Seed;
  record: Located<SourceRecord>;
  place: readonly PropertyKey[];
  /** Whose evidence it is, e.g. a claim's id. */
  of: string;
}

function checkPeriod(period: Period, where: Where): Finding[] {
  const isShown = period.evidence !== null || period.basis === 'not-stated' || period.note !== undefined;
  if (isShown && !(period.basis === 'stated' && period.evidence === null)) return checkEvidence(period.evidence, where);
  return [
    findingAt(rule, where.record, where.place, {
      message: `The period of \`${where.of}\` is \`${period.basis}\`, but nothing shows it.`,
      hint: 'Put the words of the seed that state the period into `evidence`, or set the basis to `not-stated`.',
    }),
  ];
}

function checkEvidence(evidence: string | null, { seed, record, place, of }: Where): Finding[] {
  const anchor = evidence === null ? undefined : anchorEvidence(seed, evidence);
  if (anchor === undefined || isAnchor(anchor)) return [];
  return [
    findingAt(rule, record, [...place, 'evidence'], {
      message: `The evidence for the ${String(place.at(-1))} of \`${of}\` does not stand in its seed. ${anchor.problem}`,
      hint: anchor.hint,
    }),
  ];
}

function checkRecord(record: Located<SourceRecord>, seed: Seed): Finding[] {
  const { id, uncounted } = record.data;
  const facts = (['title', 'publisher', 'author', 'published'] as const).flatMap((name) => {
    const fact: Fact = record.data[name];
    return checkEvidence(fact.evidence, { seed, record, place: [name], of: id });
  });
  return [...facts, ...uncounted.flatMap(({ text }, index) => checkUncounted(text, index, { seed, record }))];
}

function checkUncounted(text: string, index: number, { seed, record }: Pick<Where, 'seed' | 'record'>): Finding[] {
  const anchor = anchorEvidence(seed, text);
  if (isAnchor(anchor)) return [];
  return [
    findingAt(rule, record, ['uncounted', index, 'text'], {
      message: `The uncounted words \`${text}\` do not stand in \`seeds/${seed.file}\`. ${anchor.problem}`,
      hint: anchor.hint,
    }),
  ];
}
