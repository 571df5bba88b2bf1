import type { Citable } from '../citable.ts';
import type { CslItem } from '../csl.ts';

/** What a printed citation is made from. */
export interface Reference {
  item: CslItem;
  /** Our words for a text without a title. */
  description: string;
  /** Where it appeared, as we infer it; printed in square brackets. */
  inferredPlace: string | null;
  /** Year, as we infer it; printed as an uncertain one. */
  inferredYear: string | null;
}

/** A record and what may stand in the place of that which the text does not state, marked as ours. */
export function toReference(citable: Citable, item: CslItem): Reference {
  if (citable.kind !== 'source') return { item, description: citable.title, inferredPlace: null, inferredYear: null };
  const { page, record } = citable.source;
  return {
    item,
    description: record?.label ?? `Text in the file ${page.seed}`,
    inferredPlace: page.publisher.basis === 'inferred' ? page.publisher.value : null,
    inferredYear: page.published.basis === 'inferred' ? toYear(page.published.value ?? '') : null,
  };
}

/** The one year that a date in EDTF lies in; null where its end is open or in another year. */
function toYear(value: string): string | null {
  const [first = '', last = first] = value.split('/').map((end) => end.slice(0, 4));
  return first === last ? first : null;
}
