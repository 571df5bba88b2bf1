import type { Seed } from '../../model/seed.ts';
import { foldText } from './fold-text.ts';
import { findLongestCommonPart } from './longest-common-part.ts';
import { nameDifference } from './name-difference.ts';

/** Why words do not stand in a seed, in words for the editor. */
export interface NearMiss {
  problem: string;
  hint: string;
}

/** Shared letters below which a passage is not worth showing, unless they are half of the words. */
const shortestLikeness = 12;

/** Letters that may be missing or too many before the stretch that both share. */
const mostShift = 20;

/** Says where words that are not in a seed first differ from the passage they probably come from. */
export function describeNearMiss(seed: Seed, wanted: string): NearMiss {
  return describeBreak(seed, wanted) ?? describeDifference(seed, wanted) ?? describeNothing();
}

/** The words are all there, but a line break of the seed stands between them. */
function describeBreak(seed: Seed, wanted: string): NearMiss | undefined {
  const whole = foldText(seed.text);
  const folded = foldText(wanted).text;
  const at = whole.text.indexOf(folded);
  if (at < 0) return undefined;
  const start = whole.offsets[at] ?? 0;
  const end = whole.offsets[at + folded.length - 1] ?? start;
  const first = seed.paragraphs.findLast((paragraph) => paragraph.start <= start);
  const last = seed.paragraphs.findLast((paragraph) => paragraph.start <= end);
  if (first === undefined || last === undefined || first === last) return undefined;
  return {
    problem: `It runs over the end of a paragraph: it begins in ${first.id} and ends in ${last.id} of \`seeds/${seed.file}\`.`,
    hint: 'Quote words of one paragraph only; make two claims if both parts are needed.',
  };
}

interface Passage {
  paragraph: string;
  text: string;
  /** Where in `text` the wanted words would begin; negative where the paragraph begins too late. */
  start: number;
  length: number;
}

function describeDifference(seed: Seed, wanted: string): NearMiss | undefined {
  const passage = findClosestPassage(seed, wanted);
  if (passage === undefined) return undefined;
  const at = countEqual(wanted, passage.text, passage.start);
  const [has, stands] = nameDifference(wanted, at, passage.text, passage.start + at);
  return {
    problem: `The first difference is at character ${at + 1}: the quoted words have ${has}, the seed has ${stands} (${passage.paragraph} of \`seeds/${seed.file}\`).`,
    hint: `Copy the words from the seed, letter for letter: \`${showAround(passage, at, wanted.length)}\`.`,
  };
}

function findClosestPassage(seed: Seed, wanted: string): Passage | undefined {
  const folded = foldText(wanted);
  let best: Passage | undefined;
  for (const { id, start, end, kind } of seed.paragraphs) {
    if (kind === 'furniture') continue;
    const text = seed.text.slice(start, end);
    const other = foldText(text);
    const common = findLongestCommonPart(folded.text, other.text);
    if (common.length <= (best?.length ?? 0)) continue;
    const guess = (other.offsets[common.inB] ?? 0) - (folded.offsets[common.inA] ?? 0);
    best = { paragraph: id, text, start: alignStart(wanted, text, guess), length: common.length };
  }
  return best !== undefined && best.length >= Math.min(shortestLikeness, folded.text.length / 2) ? best : undefined;
}

/** Letters that were left out or added before the shared stretch move its beginning; the best beginning is near. */
function alignStart(wanted: string, text: string, start: number): number {
  const shifts = Array.from({ length: 2 * mostShift + 1 }, (_, index) => index - mostShift);
  const starts = shifts.toSorted((a, b) => Math.abs(a) - Math.abs(b)).map((shift) => start + shift);
  const lengths = starts.map((from) => countEqual(wanted, text, from));
  return starts[lengths.indexOf(Math.max(...lengths))] ?? start;
}

/** How many characters of `wanted` stand in `text` from an offset on. */
function countEqual(wanted: string, text: string, start: number): number {
  let at = 0;
  while (at < wanted.length && wanted.charAt(at) === text.charAt(start + at)) at += 1;
  return at;
}

/** The seed's words from the beginning of the passage to a little after the difference. */
function showAround({ text, start }: Passage, difference: number, length: number): string {
  const from = Math.max(0, start, start + difference - 40);
  const to = Math.min(text.length, start + Math.min(length, difference + 40));
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

function describeNothing(): NearMiss {
  return {
    problem: 'Nothing in the seed resembles it.',
    hint: 'Check that the record names the right seed, and copy the words from there.',
  };
}
