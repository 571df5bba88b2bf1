import { basisSchema, type Period } from '../../../src/model/primitives.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import { toMutant, type Mutant } from '../mutant.ts';
import { changeLetter } from './change-words.ts';
import { listPlacedClaims } from './list-claims.ts';

const shifts = [-365, -1, 1, 31];

/** Changes to the days that every figure and every event covers, and to how they are known. */
export function mutatePeriods(dossier: Dossier): Mutant[] {
  const claims = listPlacedClaims(dossier);
  const evidence = [...new Set(claims.flatMap(({ claim }) => claim.figure?.period.evidence ?? []))];
  return claims.flatMap(({ claim, path }) => [
    ...(claim.figure === undefined
      ? []
      : [
          ...changePeriod(claim.id, claim.figure.period, [...path, 'figure', 'period'], evidence),
          ...changeDay(claim.id, claim.figure.asOf, [...path, 'figure', 'asOf']),
        ]),
    ...(claim.when === undefined ? [] : changePeriod(claim.id, claim.when, [...path, 'when'], evidence)),
    ...shiftDay('status as of', claim.id, claim.statusAsOf, [...path, 'statusAsOf']),
  ]);
}

type Path = (string | number)[];

function changePeriod(id: string, period: Period, path: Path, others: readonly string[]): Mutant[] {
  const change = (kind: string, field: keyof Period, value: unknown): Mutant =>
    toMutant(`period: ${kind}`, id, [...path, field], value);
  const other = others.find((words) => words !== period.evidence);
  return [
    ...shiftDay('period: from', id, period.from, [...path, 'from']),
    ...shiftDay('period: to', id, period.to, [...path, 'to']),
    ...(period.from === null ? [change('from added', 'from', '2025-01-01')] : [change('from taken out', 'from', null)]),
    ...(period.to === null ? [change('to added', 'to', '2025-12-31')] : [change('to taken out', 'to', null)]),
    ...basisSchema.options
      .filter((basis) => basis !== period.basis)
      .map((basis) => change('another basis', 'basis', basis)),
    ...(period.evidence === null
      ? []
      : [
          change('a letter of the evidence changed', 'evidence', changeLetter(period.evidence)),
          change(
            period.basis === 'not-stated' ? 'evidence for no days taken out' : 'evidence taken out',
            'evidence',
            null,
          ),
        ]),
    change('evidence of another period', 'evidence', other),
  ];
}

function changeDay(id: string, { date, basis }: { date: string | null; basis: string }, path: Path): Mutant[] {
  return [
    ...shiftDay('as of: date', id, date, [...path, 'date']),
    ...(date === null ? [toMutant('as of: date added', id, [...path, 'date'], '2025-07-01')] : []),
    ...basisSchema.options
      .filter((other) => other !== basis)
      .map((other) => toMutant('as of: another basis', id, [...path, 'basis'], other)),
  ];
}

function shiftDay(field: string, id: string, day: string | null, path: Path): Mutant[] {
  if (day === null) return [];
  return shifts.map((days) => {
    const shifted = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    return toMutant(`${field} shifted`, `${id} by ${days} days`, path, shifted);
  });
}
