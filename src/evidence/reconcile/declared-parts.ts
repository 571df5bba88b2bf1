import type { Reading, Readings } from './proposal.ts';

/** A whole and the parts that its text declares to make it up, or to lie in it. */
export interface DeclaredParts {
  whole: Reading;
  parts: Reading[];
}

/** Groups of parts by their whole; `exhaustive` = parts that together are the whole. */
export function listDeclaredParts({ all }: Readings, exhaustive: boolean): DeclaredParts[] {
  return all.flatMap((whole) => {
    const parts = all.filter(({ figure }) => {
      return figure.partOf?.claim === whole.claim.id && figure.partOf.exhaustive === exhaustive;
    });
    return parts.length === 0 ? [] : [{ whole, parts }];
  });
}
