import { afterAdverbials } from './adverbials.ts';
import { findContentEnd } from './content-end.ts';
import { findContentStart } from './content-start.ts';
import type { Cue } from './cues.ts';
import { findInvertedSubject } from './inverted-subject.ts';
import { isMark, type Node } from './nodes.ts';
import { isClause, isFinite, type Range } from './phrases.ts';
import type { Relation } from './relation.ts';
import { findSubject } from './subject.ts';
import { verbForms } from './verbs.ts';

/**
 * An attribution that follows what is said: `"…," she said`, `…, said X, a …`, `…, he said on Friday, "…"`.
 * `from` is the first node that no attribution before it has taken.
 */
export function findPostposed(nodes: readonly Node[], cue: Cue, from: number): Relation | undefined {
  if (cue.form === 'ing' || !cue.frames.some(({ kinds }) => kinds.has('q'))) return undefined;
  return findInverted(nodes, cue, from) ?? findAfterSubject(nodes, cue, from);
}

/** True for verbs that go with a quotation only ("continued", "asked"). */
function isQuoteOnly(cue: Cue): boolean {
  return !cue.frames.some(({ kinds }) => kinds.has('c') || kinds.has('t'));
}

function findInverted(nodes: readonly Node[], cue: Cue, from: number): Relation | undefined {
  const before = nodes[cue.first - 1];
  const isAfterQuote = before?.tag === 'quote';
  if (!isAfterQuote && (!isMark(before, ',–—') || isQuoteOnly(cue))) return undefined;
  if (cue.frames.some(({ kinds }) => kinds.has('a')) && !isAfterQuote) return undefined;
  const speaker = findInvertedSubject(nodes, cue.last + 1);
  if (!speaker || isFinite(nodes, speaker.last + 1)) return undefined;
  const left = leftContent(nodes, from, cue.first - 1);
  if (!left) return undefined;
  return {
    cue: { first: cue.first, last: cue.last },
    speaker,
    content: [left, ...rightQuotation(nodes, speaker.last + 1)],
  };
}

function findAfterSubject(nodes: readonly Node[], cue: Cue, from: number): Relation | undefined {
  const speaker = findSubject(nodes, cue.first);
  if (!speaker || speaker.first <= from) return undefined;
  const before = nodes[speaker.first - 1];
  if (before?.tag !== 'quote' && (!isMark(before, ',–—') || isQuoteOnly(cue))) return undefined;
  const follows = cue.frames
    .map(({ kinds }) => findContentStart(nodes, cue.last + 1, kinds))
    .find((start) => start !== undefined);
  // After a colon comes what is said, whatever stands in marks before.
  if (before?.tag === 'quote' && before.lastMark === '' && isMark(nodes[cue.last + 1], ':')) return undefined;
  const isSplit = follows !== undefined && nodes[follows]?.tag === 'quote';
  if (follows !== undefined && !(isSplit && before?.tag === 'quote')) return undefined;
  const left = leftContent(nodes, from, speaker.first - 1);
  const after = afterAddressed(nodes, cue);
  if (!left) return splitPhrase(nodes, cue, speaker, from);
  const right = isSplit ? [{ first: follows, last: findContentEnd(nodes, follows) - 1 }] : rightQuotation(nodes, after);
  const tail = right.length > 0 || nodes[left.last]?.tag === 'quote' ? right : rightClause(nodes, after);
  return { cue: { first: cue.first, last: cue.last }, speaker, content: [left, ...tail] };
}

function afterAddressed(nodes: readonly Node[], cue: Cue): number {
  let index = cue.last + 1;
  if (cue.frames.some(({ kinds }) => kinds.has('a'))) {
    while (index < nodes.length && !isMark(nodes[index], ',.:;–—') && nodes[index]?.tag !== 'quote') index += 1;
  }
  return afterAdverbials(nodes, index);
}

/** What is said before the comma at `comma` (or before a quotation's end at that node), from `from` on. */
function leftContent(nodes: readonly Node[], from: number, before: number): Range | undefined {
  const last = nodes[before]?.tag === 'quote' ? before : before - 1;
  let first = from;
  while (first < last && (isMark(nodes[first], ',.;:–—') || (first > 0 && nodes[first]?.tag === 'coordinator')))
    first += 1;
  const range = { first, last };
  return last >= first && (isClause(nodes, range) || isHeadline(nodes, range)) ? range : undefined;
}

/** True for the sentence without a tense before ", analysts say" in a heading. */
function isHeadline(nodes: readonly Node[], { first, last }: Range): boolean {
  return (
    last - first > 2 &&
    nodes.slice(first, last + 1).every(({ tag }) => tag !== 'determiner' && tag !== 'auxiliary') &&
    nodes[first]?.tag === 'word'
  );
}

/** A quotation that goes on after the speaker: `…," he said, "but …"`. */
function rightQuotation(nodes: readonly Node[], from: number): Range[] {
  let index = afterAdverbials(nodes, from);
  if (isMark(nodes[index], ',:.')) index += 1;
  return nodes[index]?.tag === 'quote' ? [{ first: index, last: findContentEnd(nodes, index) - 1 }] : [];
}

/** A clause that goes on after the speaker: `…, she said, and …`. */
function rightClause(nodes: readonly Node[], from: number): Range[] {
  if (!isMark(nodes[from], ',') || !/^(?:and|but|because|although|though|while)$/.test(nodes[from + 1]?.lower ?? ''))
    return [];
  const end = findContentEnd(nodes, from + 1);
  const range = { first: from + 1, last: end - 1 };
  if (nodes.slice(from + 1, end).some(({ tag, lower }) => tag === 'word' && verbForms.has(lower))) return [];
  return isClause(nodes, range) ? [range] : [];
}

/** A clause that is parted by the attribution: "The dam, he said, is safe." */
function splitPhrase(nodes: readonly Node[], cue: Cue, speaker: Range, from: number): Relation | undefined {
  const comma = cue.last + 1;
  if (!isMark(nodes[comma], ',') || nodes[comma + 1]?.tag !== 'auxiliary') return undefined;
  const left = { first: from, last: speaker.first - 2 };
  if (left.last < left.first) return undefined;
  const right = { first: comma + 1, last: findContentEnd(nodes, comma + 1) - 1 };
  return { cue: { first: cue.first, last: cue.last }, speaker, content: [left, right] };
}
