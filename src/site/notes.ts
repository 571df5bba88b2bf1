/** A claim among the notes of a page. */
export interface Note {
  claim: string;
  /** Position among the notes, from 1: the order in which the page first refers to the claims. */
  number: number;
  /** How often the page refers to it. */
  references: number;
}

/** The notes of a page by claim, in order, from the claims that it refers to. */
export type Notes = ReadonlyMap<string, Note>;

/** Numbers the claims that a page refers to, each once, in the order of their first reference. */
export function toNotes(references: readonly string[]): Notes {
  const notes = new Map<string, Note>();
  for (const claim of references) {
    const note = notes.get(claim);
    notes.set(claim, { claim, number: note?.number ?? notes.size + 1, references: (note?.references ?? 0) + 1 });
  }
  return notes;
}
