import type { Citable } from './citable.ts';

/** What a record says of a page: for a claim what it says in our words, never without its standing and the reply. */
export function toAbstract({ kind, description, quotations }: Citable): string | null {
  if (kind !== 'claim') return description;
  const said = quotations.map(({ anchored, standing }) => `${anchored.claim.summary} ${standing}`);
  return said.length > 0 ? said.join(' ') : description;
}
