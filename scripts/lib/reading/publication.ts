/** The days between which a text appeared; null = not known. */
export interface Publication {
  first: string | null;
  last: string | null;
}

/** `2025-07-16/2025-07-22` → its ends; `2025-11-21/..` has no last day; a month or year is no day. */
export function toPublication(value: string | null): Publication {
  const [first = '', last = first] = (value ?? '').split('/');
  return { first: toDay(first), last: toDay(last) };
}

function toDay(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
