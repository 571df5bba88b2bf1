import { findAccordingTo } from './according-to.ts';
import { findCue } from './cues.ts';
import { isMark, type Node } from './nodes.ts';
import { findNounCue } from './noun-cues.ts';
import type { Range } from './phrases.ts';
import { findPostposed } from './postposed.ts';
import { findPreposed } from './preposed.ts';
import { extentOf, overlaps, type Relation } from './relation.ts';

/**
 * The attributions of one sentence, in order. Those that follow what is said come first, since what they take in
 * holds no attribution of its own; what is said inside something said is not looked into.
 */
export function findRelations(nodes: readonly Node[]): Relation[] {
  const found: Relation[] = [];
  const text = afterDateline(nodes);
  for (const [index] of nodes.entries()) {
    const from = Math.max(text, lastTaken(found) + 1);
    if (index < from) continue;
    const cue = findCue(nodes, index);
    const relation = findAccordingTo(nodes, index, from) ?? (cue && findPostposed(nodes, cue, from));
    if (relation) found.push(relation);
  }
  // A participle that opens the sentence shares the speaker of what comes after it.
  const order = [...nodes.keys()].slice(1).concat(nodes.length > 0 ? [0] : []);
  for (const index of order) {
    if (found.some((relation) => takes(relation, index))) continue;
    const cue = findCue(nodes, index);
    const relation = cue ? findPreposed(nodes, cue, found) : findNounCue(nodes, index);
    if (relation) found.push(clip(relation, found));
  }
  return found.filter(({ content }) => content.length > 0).sort((a, b) => a.cue.first - b.cue.first);
}

/** First node after "BANGKOK, March 3 (Reuters) -", or 0. */
function afterDateline(nodes: readonly Node[]): number {
  const dash = nodes.slice(0, 14).findIndex((node) => isMark(node, '-–—'));
  const isDateline = dash > 0 && nodes.slice(0, dash).every(({ tag, lower }) => tag === 'name' || tag === 'number' || /^[(),.]$/.test(lower) || tag === 'word' && dash < 8);
  const hasAgency = nodes.slice(0, Math.max(0, dash)).some((node) => isMark(node, ')'));
  return isDateline && (hasAgency || dash <= 2) ? dash + 1 : 0;
}

function lastTaken(found: readonly Relation[]): number {
  return Math.max(-1, ...found.map((relation) => extentOf(relation).last));
}

function takes({ cue, speaker, content }: Relation, index: number): boolean {
  return [cue, ...content, ...(speaker ? [speaker] : [])].some(({ first, last }) => first <= index && index <= last);
}

/** Ends what is said where another attribution's speaker, cue or content begins. */
function clip(relation: Relation, found: readonly Relation[]): Relation {
  const taken = found.flatMap(({ cue, content, speaker }) => [cue, ...content, ...(speaker && speaker !== relation.speaker ? [speaker] : [])]);
  const content = relation.content.flatMap((range): Range[] => {
    const other = taken.filter((candidate) => overlaps(candidate, range)).sort((a, b) => a.first - b.first)[0];
    if (!other) return [range];
    return other.first > range.first ? [{ first: range.first, last: other.first - 1 }] : [];
  });
  return { ...relation, content };
}
