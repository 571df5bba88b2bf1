import { findContentEnd, findContentStart } from './content.ts';
import type { Cue } from './cues.ts';
import { findInvertedSubject } from './inverted-subject.ts';
import { isMark, type Node } from './nodes.ts';
import { isFinite, type Range } from './phrases.ts';
import type { Relation } from './relation.ts';
import { findAntecedent, findSubject } from './subject.ts';

/** Nouns for what can be a source though it is nobody. */
const documents =
  /^(?:reports?|stud(?:y|ies)|polls?|surveys?|data|figures|documents?|records?|analys[ei]s|research|estimates?|statements?|letters?|investigations?|audits?|evidence|tests?|findings|media|newspapers?|statistics|experts?|officials?|analysts?|sources?)$/;

/** Nouns for people and bodies. */
const people =
  /^(?:police|authorities|government|ministr(?:y|ies)|groups?|agenc(?:y|ies)|committees?|commissions?|court|judges?|panel|party|compan(?:y|ies)|bank|institute|council|prosecutors?|lawyers?|lawmakers?|critics|activists?|leaders?|scientists?|researchers?|investigators?|economists?|doctors?|residents?|\w+ists?|\w+(?:men|man|woman|person|people)|minister|president|director|inspectors?|auditors?|regulators?|users?)$/;

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

function findSpeaker(nodes: readonly Node[], cue: Cue, earlier: readonly Relation[]): Range | undefined {
  const before = nodes[cue.first - 1];
  if (cue.isParticiple && (before?.tag !== 'name' && before?.tag !== 'word')) return sharedSpeaker(nodes, cue, earlier);
  if (before?.tag === 'coordinator' || (isMark(before, ',') && before && isCoordinated(nodes, cue.first))) {
    return sharedSpeaker(nodes, cue, earlier);
  }
  const subject = findSubject(nodes, cue.first);
  if (!subject || /^(?:if|unless)$/.test(nodes[subject.first - 1]?.lower ?? '')) return undefined;
  if (nodes[subject.first]?.tag === 'relative') return findAntecedent(nodes, subject.first);
  return cue.isParticiple ? (mainSubject(nodes, subject) ?? subject) : subject;
}

/** The subject of a verb in the same clause before an object that a participle follows ("wrote to voters saying"). */
function mainSubject(nodes: readonly Node[], object: Range): Range | undefined {
  const verb = object.first - 1;
  return isFinite(nodes, verb) ? findSubject(nodes, groupFirst(nodes, verb)) : undefined;
}

function isCoordinated(nodes: readonly Node[], first: number): boolean {
  return nodes[first]?.tag === 'coordinator';
}

/** The speaker of the sentence's last attribution before the cue, else the subject of its first verb. */
function sharedSpeaker(nodes: readonly Node[], cue: Cue, earlier: readonly Relation[]): Range | undefined {
  const known = earlier.findLast(({ speaker, cue: other }) => speaker && other.first < cue.first);
  if (known) return known.speaker;
  const isOpening = cue.first === 0;
  if (isOpening && earlier[0]?.speaker) return earlier[0].speaker;
  const from = isOpening ? nextComma(nodes, cue.last) : 0;
  const until = isOpening ? nodes.length : cue.first;
  for (let index = from; index < until; index += 1) {
    if (!isFinite(nodes, index)) continue;
    const subject = findSubject(nodes, groupFirst(nodes, index));
    if (subject) return nodes[subject.first]?.tag === 'relative' ? findAntecedent(nodes, subject.first) : subject;
  }
  return undefined;
}

function nextComma(nodes: readonly Node[], from: number): number {
  let index = from;
  while (index < nodes.length && !isMark(nodes[index], ',')) index += 1;
  return index + 1;
}

function groupFirst(nodes: readonly Node[], verb: number): number {
  let first = verb;
  while (first > 0 && (nodes[first - 1]?.tag === 'auxiliary' || nodes[first - 1]?.tag === 'adverb')) first -= 1;
  return first;
}

/** True where the head of a noun phrase is a person, a body or a document. */
function canBeSource(nodes: readonly Node[], { first, last }: Range): boolean {
  let head = first;
  while (head < last && nodes[head + 1]?.tag !== 'preposition' && !isMark(nodes[head + 1], ',')) head += 1;
  const node = nodes[head];
  if (!node) return false;
  return node.tag === 'name' || node.tag === 'pronoun' || documents.test(node.lower) || people.test(node.lower);
}
