import type { Cue } from './cues.ts';
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

/** Who says what follows a cue: its subject, or whom the sentence has named before. */
export function findSpeaker(nodes: readonly Node[], cue: Cue, earlier: readonly Relation[]): Range | undefined {
  const before = nodes[cue.first - 1];
  if (cue.isParticiple && before?.tag !== 'name' && before?.tag !== 'word') return sharedSpeaker(nodes, cue, earlier);
  if (before?.tag === 'coordinator') return sharedSpeaker(nodes, cue, earlier);
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

/** The speaker of the sentence's last attribution before the cue, else the subject of its first verb. */
function sharedSpeaker(nodes: readonly Node[], cue: Cue, earlier: readonly Relation[]): Range | undefined {
  const known = earlier.findLast(({ speaker, cue: other }) => speaker && other.first < cue.first);
  if (known) return known.speaker;
  const isOpening = cue.first === 0;
  if (isOpening && earlier[0]?.speaker) return earlier[0].speaker;
  return isOpening ? subjectBefore(nodes, nodes.length, nextComma(nodes, cue.last)) : subjectBefore(nodes, cue.first);
}

/** The subject of the first finite verb of a stretch. */
export function subjectBefore(nodes: readonly Node[], until: number, from = 0): Range | undefined {
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

/** True where a noun phrase means a person, a body or a document: "a report published by X", not "X's crackdown". */
export function canBeSource(nodes: readonly Node[], { first, last }: Range): boolean {
  let end = first + 1;
  while (end <= last && nodes[end]?.tag !== 'preposition' && !isMark(nodes[end], ',')) end += 1;
  const head = nodes[end - 1];
  if (head?.tag === 'name' || head?.tag === 'pronoun') return true;
  return nodes.slice(first, end).some(({ lower }) => documents.test(lower) || people.test(lower));
}
