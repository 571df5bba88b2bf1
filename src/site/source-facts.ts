import type { Source } from '../model/dossier.ts';
import type { Fact } from '../model/source-record.ts';
import { formatDateSpan } from './dates.ts';

/** A fact about a source as a row of its page. */
export interface SourceFact {
  name: string;
  /** Null = not stated. */
  value: string | null;
  fact: Fact;
}

/** What is known of a source, and what is not, in the order of a reference. */
export function toSourceFacts({ page }: Source): SourceFact[] {
  const { title, publisher, author, published } = page;
  const toRow = (name: string, fact: Fact): SourceFact => ({ name, value: fact.value, fact });
  return [
    toRow('Title', title),
    toRow('Publisher', publisher),
    toRow('Author', author),
    { ...toRow('Published', published), value: published.value === null ? null : formatDateSpan(published.value) },
  ];
}

/** How much of a source's text claims quote: content paragraphs with a claim, and all of them. */
export function toCoverage({ page }: Source): { quoted: number; content: number } {
  const content = page.paragraphs.filter(({ kind }) => kind !== 'furniture');
  const quoted = new Set(page.claims.map(({ paragraph }) => paragraph));
  return { quoted: content.filter(({ id }) => quoted.has(id)).length, content: content.length };
}
