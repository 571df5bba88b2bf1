import type { Claim } from '../model/claim.ts';
import type { AnchoredClaim } from '../model/dossier.ts';
import type { Paragraph, Seed, Span } from '../model/seed.ts';
import type { SourceRecord } from '../model/source-record.ts';
import { describeNearMiss, type NearMiss } from './anchor/near-miss.ts';
import { findAll } from './words/find-all.ts';

/** Where quoted words stand in a seed: offsets into its untouched text. */
export interface Anchor extends Span {
  /** Id of the paragraph, e.g. `p7`. */
  paragraph: string;
}

/**
 * Finds a claim's quote in its seed, character for character, in exactly one place of one paragraph that is
 * content. Where the quote stands more than once, `prefix` and `suffix` have to single out one place.
 */
export function anchorClaim(seed: Seed, claim: Pick<Claim, 'quote' | 'prefix' | 'suffix'>): Anchor | NearMiss {
  const all = findOccurrences(seed, claim.quote);
  const fitting = all.filter((anchor) => fits(seed, anchor, claim));
  const content = fitting.filter(({ paragraph }) => paragraph.kind !== 'furniture');
  const only = content[0];
  if (only !== undefined && content.length === 1) return toAnchor(only);
  if (all.length === 0) return describeNearMiss(seed, claim.quote);
  if (fitting.length === 0) return describeSurroundings(seed, all);
  if (content.length === 0) return describeFurniture(seed, fitting);
  return describeRepetition(seed, content);
}

/** Finds the words that show a fact or a period: at least once inside one paragraph, page furniture included. */
export function anchorEvidence(seed: Seed, evidence: string): Anchor | NearMiss {
  const first = findOccurrences(seed, evidence)[0];
  return first === undefined ? describeNearMiss(seed, evidence) : toAnchor(first);
}

/** The claims of a record whose quotation stands in its seed; the others are findings of `quote-is-verbatim`. */
export function anchorClaims(seed: Seed, { id, claims }: Pick<SourceRecord, 'id' | 'claims'>): AnchoredClaim[] {
  return claims.flatMap((claim) => {
    const anchor = anchorClaim(seed, claim);
    return isAnchor(anchor) ? [{ ...anchor, claim, source: id }] : [];
  });
}

export function isAnchor(result: Anchor | NearMiss): result is Anchor {
  return 'start' in result;
}

interface Occurrence extends Span {
  paragraph: Paragraph;
}

function findOccurrences({ text, paragraphs }: Seed, words: string): Occurrence[] {
  return paragraphs.flatMap((paragraph) =>
    findAll(text.slice(paragraph.start, paragraph.end), words).map(({ start, end }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
      paragraph,
    })),
  );
}

/** White space between the quote and the words around it is not part of the condition. */
function fits(seed: Seed, { start, end, paragraph }: Occurrence, claim: Pick<Claim, 'prefix' | 'suffix'>): boolean {
  const before = seed.text.slice(paragraph.start, start).trimEnd();
  const after = seed.text.slice(end, paragraph.end).trimStart();
  return before.endsWith(claim.prefix?.trim() ?? '') && after.startsWith(claim.suffix?.trim() ?? '');
}

function toAnchor({ start, end, paragraph }: Occurrence): Anchor {
  return { start, end, paragraph: paragraph.id };
}

function describeSurroundings(seed: Seed, all: Occurrence[]): NearMiss {
  return {
    problem: `It stands in ${listParagraphs(all)} of \`seeds/${seed.file}\`, but not between the words that \`prefix\` and \`suffix\` give.`,
    hint: 'Copy the words directly before the quote into `prefix`, or those directly after it into `suffix`.',
  };
}

function describeFurniture(seed: Seed, all: Occurrence[]): NearMiss {
  return {
    problem: `It stands only in page furniture (${listParagraphs(all)} of \`seeds/${seed.file}\`), which is not content.`,
    hint: 'Quote words of the text itself.',
  };
}

function describeRepetition(seed: Seed, all: Occurrence[]): NearMiss {
  return {
    problem: `It stands ${all.length} times in \`seeds/${seed.file}\` (${listParagraphs(all)}), so that it is not clear which place is meant.`,
    hint: 'Quote more words, or add the words directly before it as `prefix` or directly after it as `suffix`.',
  };
}

function listParagraphs(occurrences: Occurrence[]): string {
  return [...new Set(occurrences.map(({ paragraph }) => paragraph.id))].join(', ');
}
