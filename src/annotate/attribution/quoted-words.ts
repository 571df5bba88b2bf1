import { isMark, type Node } from './nodes.ts';
import type { Range } from './phrases.ts';
import type { Relation } from './relation.ts';
import { subjectBefore } from './speaker.ts';

const words = /^(?:comments?|remarks?|posts?|messages?|replies|responses|slogans?|tweets?|headlines?|questions?)$/;

/** "users …, with comments ranging from “…” to “…”" at the noun; the speaker is the subject of the clause. */
export function findQuoted(nodes: readonly Node[], index: number): Relation | undefined {
  if (nodes[index]?.tag !== 'word' || !words.test(nodes[index].lower)) return undefined;
  const first = firstQuotation(nodes, index + 1);
  if (first === undefined) return undefined;
  const speaker = subjectBefore(nodes, index);
  return speaker && { cue: { first: index, last: index }, speaker, content: quotations(nodes, first) };
}

/** A quotation right after the noun or after "such as", "like", "ranging from". */
function firstQuotation(nodes: readonly Node[], from: number): number | undefined {
  let index = from;
  while (/^(?:such|as|like|ranging|from|including|reading|saying|of)$/.test(nodes[index]?.lower ?? '')) index += 1;
  if (isMark(nodes[index], ':')) index += 1;
  const quotation = nodes[index];
  return index > from && quotation?.tag === 'quote' && quotation.words > 2 ? index : undefined;
}

/** Quotations in a row: "from “…” to “…”", "“…” and “…”". */
function quotations(nodes: readonly Node[], first: number): Range[] {
  const found: Range[] = [{ first, last: first }];
  let index = first + 1;
  while (index < nodes.length && (isMark(nodes[index], ',') || /^(?:to|and|or)$/.test(nodes[index]?.lower ?? ''))) {
    if (nodes[index + 1]?.tag === 'quote') found.push({ first: index + 1, last: (index += 1) });
    index += 1;
  }
  return found;
}
