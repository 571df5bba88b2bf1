import type { Claim } from '../model/claim.ts';
import type { Basis } from '../model/primitives.ts';
import type { Fact } from '../model/source-record.ts';
import { findFirstDay } from '../parse/date-span.ts';

/**
 * How the day is known for which the status of a claim holds: as that of the event is, or else as the publication of
 * its text. Any other day was read from the quotation, whose year the text may leave out.
 */
export function findStatusBasis(
  { statusAsOf, when }: Pick<Claim, 'statusAsOf' | 'when'>,
  published: Pick<Fact, 'value' | 'basis'> | undefined,
): Basis {
  if (statusAsOf === null) return 'not-stated';
  if (when?.from === statusAsOf && when.to === statusAsOf) return when.basis;
  return published && findFirstDay(published.value) === statusAsOf ? published.basis : 'inferred';
}
