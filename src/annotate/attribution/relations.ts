import { findAccordingTo } from './according-to.ts';
import { findAttitude } from './attitudes.ts';
import { findCue } from './cues.ts';
import { afterDateline } from './dateline.ts';
import type { Node } from './nodes.ts';
import { findNounCue } from './noun-cues.ts';
import type { Range } from './phrases.ts';
import { findPostposed } from './postposed.ts';
import { findPreposed } from './preposed.ts';
import { findView } from './views.ts';
import { extentOf, overlaps, type Relation } from './relation.ts';

/**
 * The attributions of one sentence, in order. Those that follow what is said come first, since what they take in
 * holds no attribution of its own; what is said inside something said is not looked into.
 */
export function findRelations(nodes: readonly Node[]): Relation[] {
  const found = findClosing(nodes);
  // A participle that opens the sentence shares the speaker of what comes after it.
  const order = [...nodes.keys()].slice(1).concat(nodes.length > 0 ? [0] : []);
  for (const index of order) {
    if (found.some((relation) => takes(relation, index))) continue;
    const cue = findCue(nodes, index);
    const relation = cue
      ? findPreposed(nodes, cue, found)
      : (findNounCue(nodes, index) ?? findView(nodes, index) ?? findAttitude(nodes, index));
    if (relation) found.push(clip(relation, found));
  }
  return found.filter(({ content }) => content.length > 0).sort((a, b) => a.cue.first - b.cue.first);
}

/** Attributions that follow what is said. */
function findClosing(nodes: readonly Node[]): Relation[] {
  const found: Relation[] = [];
  let from = afterDateline(nodes);
  for (let index = from; index < nodes.length; index += 1) {
    if (index < from) continue;
    const cue = findCue(nodes, index);
    const relation = findAccordingTo(nodes, index, from) ?? (cue && findPostposed(nodes, cue, from));
    if (!relation) continue;
    found.push(relation);
    from = Math.max(from, extentOf(relation).last + 1);
  }
  return found;
}

function takes({ cue, speaker, content }: Relation, index: number): boolean {
  return [cue, ...content, ...(speaker ? [speaker] : [])].some(({ first, last }) => first <= index && index <= last);
}

/** Ends what is said where another attribution's speaker, cue or content begins. */
function clip(relation: Relation, found: readonly Relation[]): Relation {
  const taken = found.flatMap(({ cue, content, speaker }) => [
    cue,
    ...content,
    ...(speaker && speaker !== relation.speaker ? [speaker] : []),
  ]);
  const content = relation.content.flatMap((range): Range[] => {
    const other = taken.filter((candidate) => overlaps(candidate, range)).sort((a, b) => a.first - b.first)[0];
    if (!other) return [range];
    return other.first > range.first ? [{ first: range.first, last: other.first - 1 }] : [];
  });
  return { ...relation, content };
}
