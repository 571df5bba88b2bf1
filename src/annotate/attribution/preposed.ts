import { findContentEnd } from './content-end.ts';
import { findContentStart } from './content-start.ts';
import type { Cue } from './cues.ts';
import { findInvertedSubject } from './inverted-subject.ts';
import { isMark, type Node } from './nodes.ts';
import type { Relation } from './relation.ts';
import { canBeSource, findSpeaker } from './speaker.ts';

/** An attribution before what is said: "X said that …", "…, adding that …", "CNA, which claimed that …". */
export function findPreposed(nodes: readonly Node[], cue: Cue, earlier: readonly Relation[]): Relation | undefined {
  if (cue.first === 0 && cue.form === 'past') return findOpening(nodes, cue);
  for (const { kinds } of cue.frames) {
    const start = findContentStart(nodes, cue.last + 1, kinds);
    if (start === undefined) continue;
    const speaker = findSpeaker(nodes, cue, earlier);
    if (!speaker || (kinds.has('s') && !canBeSource(nodes, speaker))) continue;
    return {
      cue: { first: cue.first, last: cue.last },
      speaker,
      content: [{ first: start, last: findContentEnd(nodes, start) - 1 }],
    };
  }
  return undefined;
}

/** "Said X, a …, “…”". */
function findOpening(nodes: readonly Node[], cue: Cue): Relation | undefined {
  if (!cue.frames.some(({ kinds }) => kinds.has('q') && kinds.has('c'))) return undefined;
  const speaker = findInvertedSubject(nodes, cue.last + 1);
  const mark = (speaker?.last ?? 0) + 1;
  if (!speaker || !isMark(nodes[mark], ',:') || nodes[mark + 1]?.tag !== 'quote') return undefined;
  const last = findContentEnd(nodes, mark + 1) - 1;
  return { cue: { first: cue.first, last: cue.last }, speaker, content: [{ first: mark + 1, last }] };
}
